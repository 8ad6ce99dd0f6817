package onewindow.platform.web.api;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import onewindow.platform.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON handler answers: the value of a done act with 200 or 201, its place and its version; or all refusals as a
 * problem with 422. A handler that needs neither place nor version returns the {@link Outcome} itself.
 */
public record ApiReply<T>(
        Outcome<T> outcome,
        @Nullable String location,
        @Nullable Integer version) {
    public static <T> ApiReply<T> done(Outcome<T> outcome) {
        return new ApiReply<>(outcome, null, null);
    }

    public static <T> ApiReply<T> found(T value) {
        return done(Outcome.done(value));
    }

    /** 201 with the place of the new thing. */
    public static <T> ApiReply<T> created(Outcome<T> outcome, Function<T, String> placeOf) {
        return new ApiReply<>(outcome, outcome instanceof Outcome.Done<T>(T value) ? placeOf.apply(value) : null, null);
    }

    /** The version goes out as ETag; the next act sends it back as If-Match. */
    public ApiReply<T> version(ToIntFunction<T> versionOf) {
        return new ApiReply<>(
                outcome, location, outcome instanceof Outcome.Done<T>(T value) ? versionOf.applyAsInt(value) : null);
    }
}

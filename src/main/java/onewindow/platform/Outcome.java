package onewindow.platform;

import java.util.List;
import java.util.function.Function;

/** What an act led to: done, or refused with all reasons at once. */
public sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Refusal> refusals) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Reason reason, Object... details) {
        return new Refused<>(List.of(Refusal.of(reason, details)));
    }

    static <T> Outcome<T> refused(List<Refusal> refusals) {
        return new Refused<>(List.copyOf(refusals));
    }

    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value());
            case Refused<T> refused -> new Refused<>(refused.refusals());
        };
    }

    default <R> Outcome<R> map(Function<T, R> next) {
        return then(value -> done(next.apply(value)));
    }

    /** The value, or the refusals thrown for the caller above to show. */
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused -> throw new ActRefused(refused.refusals());
        };
    }
}

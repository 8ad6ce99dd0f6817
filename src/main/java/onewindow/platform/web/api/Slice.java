package onewindow.platform.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is asked for: at most {@code limit} rows after the row whose key is {@code after}. Asked for with
 * {@code ?cursor=…&limit=…}. The store fetches {@link #fetch} rows; the one too many tells that there are more.
 */
public record Slice(@Nullable String after, int limit) {
    public static final int USUAL = 50;
    public static final int MOST = 200;

    public Slice {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("limit: 1 to " + MOST);
    }

    public int fetch() {
        return limit + 1;
    }

    /** One part of a list, and the cursor of the next part when there is one. */
    public record Listing<T>(List<T> items, @Nullable String next) {}

    public <T> Listing<T> of(List<T> fetched, Function<T, String> keyOf) {
        if (fetched.size() <= limit) return new Listing<>(List.copyOf(fetched), null);
        var shown = List.copyOf(fetched.subList(0, limit));
        return new Listing<>(shown, cursorOf(keyOf.apply(shown.getLast())));
    }

    /** Opaque to the asker, so that the key may change its form. */
    static String cursorOf(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static String keyOf(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}

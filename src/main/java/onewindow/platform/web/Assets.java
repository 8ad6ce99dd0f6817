package onewindow.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Our own style sheets and scripts, addressed with a mark of their content, so that browsers may keep them for a year. */
public final class Assets {
    /** Files that everybody may fetch without sign-in. */
    public static final List<String> PUBLIC_PATHS =
            List.of("/webjars/**", "/_static/**", "/js/**", "/*.css", "/favicon.svg", "/favicon.ico");

    /** Scripts that make pages more comfortable; none is needed. */
    public static final List<String> SCRIPTS = List.of(
            "/js/preferences.js", "/js/forms.js", "/js/keys.js", "/js/connection.js", "/js/swap.js", "/js/charts.js");

    private static final Map<String, String> MARKS = new ConcurrentHashMap<>();
    private static final List<String> MODULE_STYLES = WebConfiguration.BUNDLES.stream()
            .map(module -> "/" + module + ".css")
            .filter(path -> Assets.class.getResource("/static" + path) != null)
            .toList();

    private Assets() {}

    /** {@code /app.css?v=1f0c…}; a file that is not there is a mistake of the page. */
    public static String path(String path) {
        return path + "?v=" + MARKS.computeIfAbsent(path, Assets::mark);
    }

    /** The style sheets of modules that have one of their own, static/&lt;module&gt;.css. */
    public static List<String> moduleStyles() {
        return MODULE_STYLES;
    }

    private static String mark(String path) {
        try (var file = Assets.class.getResourceAsStream("/static" + path)) {
            if (file == null) throw new IllegalArgumentException("no file static" + path);
            var digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return new BigInteger(1, digest).toString(36).substring(0, 10);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package onewindow.documents.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The style sheet of a version of the templates, part of what makes reprints equal. */
final class PaperStyle {
    private static final Map<Integer, String> READ = new ConcurrentHashMap<>();

    private PaperStyle() {}

    static String of(int version) {
        return READ.computeIfAbsent(version, PaperStyle::read);
    }

    private static String read(int version) {
        var file = "/papers/v" + version + "/paper.css";
        try (var in = PaperStyle.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the style sheet of the papers is missing: " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

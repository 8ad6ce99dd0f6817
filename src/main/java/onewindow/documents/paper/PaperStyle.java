package onewindow.documents.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The style sheet of a version of the templates, part of what makes reprints equal. */
final class PaperStyle {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private PaperStyle() {}

    static String of(int version) {
        return READ.computeIfAbsent("/papers/v" + version + "/paper.css", PaperStyle::read);
    }

    /** For receipts without content besides. */
    static String ofSlips(int version) {
        return of(version) + READ.computeIfAbsent("/papers/v" + version + "/slips.css", PaperStyle::read);
    }

    private static String read(String file) {
        try (var in = PaperStyle.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the style sheet of the papers is missing: " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

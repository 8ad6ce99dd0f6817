package onewindow.documents.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of a version of the templates, part of what makes reprints equal. */
final class PaperStyle {
    static final String VERSION_1 = read("/papers/v1/paper.css");

    private PaperStyle() {}

    private static String read(String file) {
        try (var in = PaperStyle.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("the style sheet of the papers is missing: " + file);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

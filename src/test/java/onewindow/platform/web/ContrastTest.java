package onewindow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The colours of the style sheet against WCAG 2.2: 4.5 for words, 3 for edges of fields and for focus. */
class ContrastTest {
    private static final Pattern COLOUR = Pattern.compile("--ow-([a-z0-9-]+):\\s*(#[0-9a-f]{6})");

    private static final List<List<String>> WORDS = List.of(
            List.of("ink", "paper"),
            List.of("ink", "ground"),
            List.of("ink", "grey-soft"),
            List.of("ink", "paper-2"),
            List.of("ink", "blue-soft"),
            List.of("ink-2", "paper"),
            List.of("ink-2", "ground"),
            List.of("ink-2", "paper-2"),
            List.of("ink-2", "grey-soft"),
            List.of("blue", "paper"),
            List.of("blue", "ground"),
            List.of("blue-deep", "paper"),
            List.of("blue-deep", "blue-soft"),
            List.of("blue-deep", "grey-soft"),
            List.of("green", "green-soft"),
            List.of("amber", "amber-soft"),
            List.of("red", "red-soft"),
            List.of("green", "paper"),
            List.of("amber", "paper"),
            List.of("red", "paper"),
            List.of("paper", "red"),
            List.of("on-blue", "blue"),
            List.of("on-blue", "blue-deep"));
    private static final List<List<String>> EDGES = List.of(
            List.of("edge", "paper"),
            List.of("edge", "ground"),
            List.of("blue", "blue-soft"),
            List.of("seal", "paper"));

    @Test
    void wordsAndEdgesStandOutInTheLight() throws IOException {
        standOut(colours(":root {"));
    }

    @Test
    void wordsAndEdgesStandOutInTheDark() throws IOException {
        standOut(colours("[data-bs-theme=dark] {"));
    }

    @Test
    void theDarkWithoutScriptsIsTheSameDark() throws IOException {
        assertThat(colours("html[data-wish=auto]:not([data-bs-theme]) {")).isEqualTo(colours("[data-bs-theme=dark] {"));
    }

    private static void standOut(Map<String, String> colours) {
        for (var pair : WORDS)
            assertThat(contrast(colours, pair)).as("%s", pair).isGreaterThanOrEqualTo(4.5);
        for (var pair : EDGES)
            assertThat(contrast(colours, pair)).as("%s", pair).isGreaterThanOrEqualTo(3);
    }

    private static Map<String, String> colours(String rule) throws IOException {
        var sheet = Files.readString(Path.of("src/main/resources/static/app.css"));
        int start = sheet.indexOf(rule);
        assertThat(start).as(rule).isNotNegative();
        var block = sheet.substring(start, sheet.indexOf('}', start));
        return COLOUR.matcher(block)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }

    private static double contrast(Map<String, String> colours, List<String> pair) {
        double one = luminance(Objects.requireNonNull(colours.get(pair.getFirst())));
        double other = luminance(Objects.requireNonNull(colours.get(pair.getLast())));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

package onewindow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import onewindow.platform.web.errors.PlatformReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformWordsTest {
    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(words("platform.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        words("platform_en.properties").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform.properties", "platform_en.properties"})
    void everyReasonHasItsThreeSentencesAndEveryStatusATitle(String file) throws IOException {
        var words = words(file);
        for (var reason : PlatformReason.values()) {
            assertThat(words).containsKeys(reason.key() + ".what", reason.key() + ".now", reason.key() + ".whom");
            assertThat(words).containsKey("platform.error.title." + reason.status());
        }
    }

    @Test
    void chineseSentencesUseChinesePunctuation() throws IOException {
        var words = words("platform.properties");
        var halfWidth = Pattern.compile("[\\u4e00-\\u9fff][,;:!?()]|[,;:!?()][\\u4e00-\\u9fff]");
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> halfWidth.matcher(words.getProperty(key)).find()))
                .isEmpty();
    }

    @Test
    void templatesAskOnlyForWordsThatExistAndAllWordsAreUsed() throws IOException {
        var asked = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java/onewindow/platform"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var found =
                        Pattern.compile("\"(platform\\.[A-Za-z.]+[A-Za-z])\"").matcher(Files.readString(file));
                while (found.find()) asked.add(found.group(1));
            }
        }
        var known = words("platform.properties").stringPropertyNames().stream()
                .filter(key -> key.startsWith("platform.") && !key.startsWith("platform.error.title."))
                .toList();
        assertThat(asked).containsExactlyInAnyOrderElementsOf(known);
    }
}

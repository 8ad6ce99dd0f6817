package onewindow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import onewindow.platform.ChinaTime;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Ms Lin reads in November 2026 until when her licence runs. */
class TextsTest {
    private static Texts in(Locale language) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages.platform");
        words.setFallbackToSystemLocale(false);
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return new Texts(words, language, 2026);
    }

    @Test
    void aDayOfAnotherYearCarriesItsYear() {
        assertThat(in(Locale.SIMPLIFIED_CHINESE).day(LocalDate.parse("2026-10-16")))
                .isEqualTo("10月16日 周五");
        assertThat(in(Locale.SIMPLIFIED_CHINESE).day(LocalDate.parse("2027-01-04")))
                .isEqualTo("2027年1月4日 周一");
        assertThat(in(Locale.ENGLISH).moment(ChinaTime.at(LocalDateTime.parse("2026-10-16T17:30"))))
                .isEqualTo("Fri 16 Oct 17:30");
        assertThat(in(Locale.ENGLISH).moment(ChinaTime.at(LocalDateTime.parse("2025-12-31T17:30"))))
                .isEqualTo("Wed 31 Dec 2025 17:30");
    }
}

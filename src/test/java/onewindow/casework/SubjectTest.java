package onewindow.casework;

import static org.assertj.core.api.Assertions.assertThat;

import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One house is one house, however it is written. */
@Clause("A3.2")
class SubjectTest {
    @ParameterizedTest
    @CsvSource({
        "420399 001001 GB00001 F00010001, 420399001001gb00001f00010001",
        "２１０４-４２０３, 2104-4203",
        "人民路 18 号（一层）, 人民路18号一层",
    })
    void differencesOfWritingAreNone(String one, String other) {
        assertThat(Subject.typed(one)).isPresent().isEqualTo(Subject.typed(other));
    }

    @Test
    void anotherHouseIsAnother() {
        assertThat(Subject.typed("人民路18号")).isNotEqualTo(Subject.typed("人民路19号"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "——", "！？"})
    void signsAloneNameNothing(String typed) {
        assertThat(Subject.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "420399001001GB00001F00010001, 420399******************0001",
        "人民路18号, 人****号",
        "甲乙, **",
        "甲, *",
    })
    void atLeastHalfStaysHidden(String typed, String masked) {
        var subject = Subject.typed(typed).orElseThrow();
        assertThat(subject.masked()).isEqualTo(masked);
        assertThat(subject).hasToString("Subject[" + masked + "]");
    }

    @Test
    void whatIsFarTooLongIsCut() {
        assertThat(Subject.typed("1".repeat(500)).orElseThrow().key()).hasSize(Subject.LONGEST);
    }
}

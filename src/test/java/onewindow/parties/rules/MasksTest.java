package onewindow.parties.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
    @ParameterizedTest
    @CsvSource({"林晓雨, 林*雨", "陈静, 陈*", "雨, *", "欧阳晓雨, 欧**雨", "阿依古丽·买买提江, 阿**江", "𠮷田美穂, 𠮷**穂", "𠮷田, 𠮷*"})
    void ofANameTheFirstAndTheLastCharacterAreSeen(String name, String masked) {
        assertThat(Masks.person(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "330122199003071228, 330122********1228",
        "91330100799655058B, 913301********058B",
        "E12345678, E1*****78",
        "H12345678, H1*****78",
        "12345, 1***5"
    })
    void ofANumberSixSignsInFrontAndFourAtTheEndAreSeen(String number, String masked) {
        assertThat(Masks.idNumber(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812345678, 138****5678", "0571-68001003, 057******1003", "68001003, *****003", "123, **3"})
    void ofATelephoneThreeDigitsInFrontAndFourAtTheEndAreSeen(String number, String masked) {
        assertThat(Masks.phone(number)).isEqualTo(masked);
    }
}

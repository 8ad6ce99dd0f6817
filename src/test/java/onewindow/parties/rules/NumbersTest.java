package onewindow.parties.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 18);

    /** The two examples printed in GB 11643 itself, and the people of our tests. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "330122199003071228", "330122198505120013"})
    void aResidentNumberEndsWithItsCheckDigit(String number) {
        assertThat(ResidentIdNumber.hasForm(number)).isTrue();
        assertThat(ResidentIdNumber.hasArea(number)).isTrue();
        assertThat(ResidentIdNumber.hasCheckDigit(number)).isTrue();
        assertThat(ResidentIdNumber.bornOn(number, TODAY)).isPresent();
    }

    @Test
    void everySingleMistypedDigitOfAResidentNumberIsFound() {
        everyMistake("11010519491231002X", "0123456789", ResidentIdNumber::hasCheckDigit);
    }

    /** Codes of well-known firms, as they stand in the public register. */
    @ParameterizedTest
    @ValueSource(strings = {"91330100799655058B", "9144030071526726XG", "914403001922038216"})
    void aSocialCreditCodeEndsWithItsCheckSign(String code) {
        assertThat(SocialCreditCode.hasForm(code)).isTrue();
        assertThat(SocialCreditCode.hasCheckDigit(code)).isTrue();
    }

    @Test
    void everySingleMistypedSignOfASocialCreditCodeIsFound() {
        everyMistake("91330100799655058B", "0123456789ABCDEFGHJKLMNPQRTUWXY", SocialCreditCode::hasCheckDigit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91330100799655058I", "91330100799655058", "9133010A799655058B", "913301007996550 8B"})
    void signsThatNoCodeHasAreNoForm(String code) {
        assertThat(SocialCreditCode.hasForm(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "330122199002301226, 30 February",
        "330122202609191226, tomorrow",
        "330122187912311226, born before anybody who lives"
    })
    void aBirthDateIsADayOfTheCalendarThatHasCome(String number, String why) {
        assertThat(ResidentIdNumber.bornOn(number, TODAY)).as(why).isEmpty();
    }

    @Test
    void somebodyBornTodayMayApply() {
        assertThat(ResidentIdNumber.bornOn("330122202609181226", TODAY)).contains(TODAY);
    }

    private static void everyMistake(String number, String signs, java.util.function.Predicate<String> check) {
        for (int place = 0; place < 17; place++)
            for (char sign : signs.toCharArray()) {
                var mistyped = number.substring(0, place) + sign + number.substring(place + 1);
                assertThat(check.test(mistyped)).as(mistyped).isEqualTo(mistyped.equals(number));
            }
    }
}

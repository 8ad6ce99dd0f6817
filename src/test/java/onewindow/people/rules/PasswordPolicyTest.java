package onewindow.people.rules;

import static onewindow.people.PeopleReason.PASSWORD_COMMON;
import static onewindow.people.PeopleReason.PASSWORD_NAMES_ITS_OWNER;
import static onewindow.people.PeopleReason.PASSWORD_TOO_LONG;
import static onewindow.people.PeopleReason.PASSWORD_TOO_PLAIN;
import static onewindow.people.PeopleReason.PASSWORD_TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import onewindow.platform.Clause;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Clause("SEC-1")
class PasswordPolicyTest {
    private static final List<String> CHEN_JING = List.of("chenjing", "1003", "陈静", "Chen Jing");

    private static List<Reason> flaws(String password) {
        return PasswordPolicy.flaws(password, CHEN_JING).stream()
                .<Reason>map(Refusal::reason)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qing-shan7Road", "红桥下的17只白鹭xK", "kite Lamp 93 river"})
    void whatIsLongMixedAndNotGuessableIsTaken(String password) {
        assertThat(flaws(password)).isEmpty();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(flaws("jing"))
                .containsExactly(PASSWORD_TOO_SHORT, PASSWORD_TOO_PLAIN, PASSWORD_COMMON, PASSWORD_NAMES_ITS_OWNER);
        assertThat(flaws("a".repeat(129))).contains(PASSWORD_TOO_LONG, PASSWORD_TOO_PLAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Passw0rd2026!", "Admin123456!", "Qwerty-123456"})
    void whatIsMadeOfCommonWordsIsRefusedHoweverMixed(String password) {
        assertThat(flaws(password)).contains(PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ChenJing#bridge7", "Bridge#1003#kite", "bridge7#陈静#Kite"})
    void loginNumberAndNameOfItsOwnerDoNotStandInIt(String password) {
        assertThat(flaws(password)).containsExactly(PASSWORD_NAMES_ITS_OWNER);
    }

    @Test
    void charactersAreCountedAndNotTheirHalves() {
        var nine = "𠮷野家aB34xy";
        assertThat(nine.codePointCount(0, nine.length())).isEqualTo(9);
        assertThat(nine).hasSize(10);
        assertThat(flaws(nine)).containsExactly(PASSWORD_TOO_SHORT);
    }

    @Test
    void aPasswordIsTooOldAfterNinetyDays() {
        var changed = Instant.parse("2026-06-01T01:00:00Z");
        assertThat(PasswordPolicy.isTooOld(changed, Instant.parse("2026-08-30T01:00:00Z")))
                .isFalse();
        assertThat(PasswordPolicy.isTooOld(changed, Instant.parse("2026-08-30T01:00:01Z")))
                .isTrue();
    }
}

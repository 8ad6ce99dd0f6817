package onewindow.parties.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onewindow.parties.Agent;
import onewindow.parties.Applicant.Firm;
import onewindow.parties.Applicant.Person;
import onewindow.parties.IdKind;
import onewindow.parties.PartyField;
import onewindow.parties.PartyReason;
import onewindow.platform.Clause;
import onewindow.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantCheckTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 9, 18);

    private static Person named(String name) {
        return new Person(name, IdKind.RESIDENT_ID, "330122199003071228", "13812345678", "");
    }

    private static Person known(IdKind kind, String number) {
        return new Person("林晓雨", kind, number, "13812345678", "");
    }

    private static Person called(String phone) {
        return new Person("林晓雨", IdKind.RESIDENT_ID, "330122199003071228", phone, "");
    }

    private static List<Refusal> check(Person person) {
        return ApplicantCheck.of(person, FRIDAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "林晓雨",
                "𠮷田美穂",
                "王䶮",
                "阿依古丽·买买提江",
                "O'Brien",
                "Anne-Marie Müller",
                "J. R. Smith",
                "﨑山太郎",
                "李㛃",
                "Nguyễn Văn An"
            })
    void namesOfPeopleAreTakenAsTheyAre(String name) {
        assertThat(check(named(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "林\u200B晓雨, 2", // zero width space
        "林晓雨\u202E, 4", // right to left override
        "\u2066林晓雨, 1", // isolate
        "林\uFEFF晓, 2", // byte order mark
        "林\u00AD晓, 2", // soft hyphen
        "林\uE000, 2", // private use
        "林\uFE01, 2", // variation selector
        "林\u3164晓, 2" // blank filler
    })
    void whatCannotBeSeenIsRefusedWithItsPlace(String name, int place) {
        assertThat(check(named(name)))
                .containsExactly(Refusal.of(PartyReason.TEXT_NOT_READABLE, PartyField.NAME, place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"林<b>雨", "林晓雨1", "···", "林;drop", "=HYPERLINK(x)"})
    void signsThatNoNameHasAreRefused(String name) {
        assertThat(check(named(name))).containsExactly(Refusal.of(PartyReason.TEXT_STRANGE, PartyField.NAME));
    }

    @Test
    void spacesRadicalsAndFullWidthDigitsAreTidiedBeforeTheCheck() {
        var tidy = new Person("　⽉  亮 ", IdKind.RESIDENT_ID, "３３０１２２ 19900307122８", "１３８ 1234 5678", "");
        assertThat(tidy.name()).isEqualTo("月 亮");
        assertThat(tidy.idNumber()).isEqualTo("330122199003071228");
        assertThat(check(tidy)).isEmpty();
    }

    @Test
    @Clause("LIC-31")
    void everythingThatIsWrongIsToldAtOnce() {
        var wrong = new Firm("", "91330100799655058C", "林\u200B", "", "1234", "a".repeat(201));
        assertThat(ApplicantCheck.of(wrong, FRIDAY))
                .containsExactly(
                        Refusal.of(PartyReason.TEXT_MISSING, PartyField.NAME),
                        Refusal.of(PartyReason.TEXT_NOT_READABLE, PartyField.LEGAL_REPRESENTATIVE, 2),
                        Refusal.of(PartyReason.TEXT_MISSING, PartyField.CONTACT_PERSON),
                        Refusal.of(PartyReason.ID_CHECK_DIGIT, IdKind.SOCIAL_CREDIT_CODE),
                        Refusal.of(PartyReason.PHONE_FORM),
                        Refusal.of(PartyReason.TEXT_TOO_LONG, PartyField.ADDRESS, 200));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID, 330122199003071220, ID_CHECK_DIGIT",
        "RESIDENT_ID, 33012219900307122, ID_FORM",
        "RESIDENT_ID, '', ID_MISSING",
        "PASSPORT, E1, ID_FORM",
        "HK_MACAO_PERMIT, X12345678, ID_FORM",
        "TAIWAN_PERMIT, 1234567, ID_FORM",
        "PERMANENT_RESIDENCE, USA12345678901, ID_FORM"
    })
    void aNumberThatIsNoneOfItsKindIsRefused(IdKind kind, String number, PartyReason reason) {
        assertThat(check(known(kind, number))).containsExactly(Refusal.of(reason, kind));
    }

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, E12345678",
        "HK_MACAO_PERMIT, H12345678",
        "HK_MACAO_PERMIT, M1234567801",
        "TAIWAN_PERMIT, 12345678",
        "PERMANENT_RESIDENCE, USA123456789012"
    })
    void otherDocumentsAreTakenInTheirForm(IdKind kind, String number) {
        assertThat(check(known(kind, number))).isEmpty();
    }

    @Test
    void anImpossibleBirthDateIsNamedBesideTheCheckDigit() {
        assertThat(check(known(IdKind.RESIDENT_ID, "990122199002301226")))
                .extracting(Refusal::reason)
                .contains(PartyReason.ID_AREA, PartyReason.ID_BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "0571-68001003",
                "057168001003",
                "010-12345678-801",
                "+852-12345678",
                "400-123-4567"
            })
    void telephonesOfEveryKindAreTaken(String phone) {
        assertThat(check(called(phone))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12812345678", "1381234567", "68001003", "abc", "138123456789"})
    void whatNobodyCanCallIsRefused(String phone) {
        assertThat(check(called(phone))).containsExactly(Refusal.of(PartyReason.PHONE_FORM));
    }

    @Test
    @Clause("LIC-29")
    void aPowerOfAttorneyHoldsOnItsLastDayAndNotOnTheNext() {
        assertThat(ApplicantCheck.of(new Agent(named("孙力"), "代为提交、补正、领取", FRIDAY), FRIDAY))
                .isEmpty();
        assertThat(ApplicantCheck.of(new Agent(named("孙力"), "代为提交、补正、领取", FRIDAY), FRIDAY.plusDays(1)))
                .containsExactly(Refusal.of(PartyReason.POWER_EXPIRED, FRIDAY));
    }

    @Test
    void noRecordShowsAPersonInItsText() {
        var lin = new Person("林晓雨", IdKind.RESIDENT_ID, "330122199003071228", "13812345678", "西街 12 号");
        var firm = new Firm("青山县林家小吃店", "91330100799655058B", "林晓雨", "林晓雨", "13812345678", "西街 12 号");
        assertThat(lin + " " + firm + " " + new Agent(lin, "代林晓雨领取", FRIDAY))
                .doesNotContain("林晓雨", "330122199003071228", "13812345678", "西街");
    }
}

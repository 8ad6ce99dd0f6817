package onewindow.people;

import static onewindow.people.PeopleOnDatabase.HALL;
import static onewindow.people.PeopleOnDatabase.QINGSHAN;
import static onewindow.people.PeopleOnDatabase.Who.CHEN_JING;
import static onewindow.people.PeopleOnDatabase.Who.SUN_LI;
import static onewindow.people.PeopleOnDatabase.Who.SYSTEM;
import static onewindow.people.PeopleReason.PASSWORDS_DIFFER;
import static onewindow.people.PeopleReason.PASSWORD_TOO_SHORT;
import static onewindow.people.PeopleReason.PASSWORD_USED_BEFORE;
import static onewindow.people.PeopleReason.PASSWORD_WRONG;
import static onewindow.people.PeopleReason.SIGN_IN_FAILED;
import static onewindow.people.PeopleReason.TOO_MANY_TRIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import onewindow.people.rules.LockOut;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In and out, lock-out and one's own password, on a real PostgreSQL. */
@Clause("SEC-1")
class SignInTest {
    private static final String FIRST = "kite Lamp 93 river";
    private static final String SECOND = "stone Boat 41 cloud";

    private final PeopleOnDatabase town = new PeopleOnDatabase();

    @AfterEach
    void close() {
        town.close();
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        var reasons = new ArrayList<Reason>();
        if (outcome instanceof Outcome.Refused<?> refused)
            refused.refusals().forEach(refusal -> reasons.add(refusal.reason()));
        return reasons;
    }

    private void wrongly(int times) {
        for (int i = 0; i < times; i++)
            assertThat(reasons(town.tries(CHEN_JING, "not this"))).containsExactly(SIGN_IN_FAILED);
    }

    private Outcome<SignedIn> changes(SignedIn who, String present, String wanted) {
        return town.bean(OwnPassword.class)
                .change(new PasswordChange(present, wanted, wanted), who, HALL, SubmissionId.fresh());
    }

    @Test
    void theOneTimeCodeOpensOnlyTheWayToAnOwnPassword() {
        var in = town.tries(CHEN_JING, town.code(CHEN_JING)).orThrow();
        assertThat(in.mustChangePassword()).isTrue();
        var changed = changes(in, town.code(CHEN_JING), FIRST).orThrow();
        assertThat(changed.mustChangePassword()).isFalse();
        assertThat(changed.era()).as("other sessions end").isGreaterThan(in.era());
        assertThat(town.tries(CHEN_JING, FIRST).orThrow().officer().name()).isEqualTo("陈静");
        assertThat(reasons(town.tries(CHEN_JING, town.code(CHEN_JING)))).containsExactly(SIGN_IN_FAILED);
    }

    @Test
    void aCodeRunsOutAfterADay() {
        town.passes(Duration.ofHours(24).plusSeconds(1));
        assertThat(reasons(town.tries(CHEN_JING, town.code(CHEN_JING)))).containsExactly(SIGN_IN_FAILED);
    }

    @Test
    void fiveWrongTriesLockForHalfAnHourEvenAgainstTheRightPassword() {
        town.hasChosen(CHEN_JING, FIRST);
        wrongly(LockOut.TRIES);
        assertThat(reasons(town.tries(CHEN_JING, FIRST))).containsExactly(SIGN_IN_FAILED);
        town.passes(Duration.ofMinutes(29));
        assertThat(reasons(town.tries(CHEN_JING, FIRST))).containsExactly(SIGN_IN_FAILED);
        town.passes(Duration.ofMinutes(1));
        assertThat(town.tries(CHEN_JING, FIRST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void aRightSignInForgetsTheWrongOnesBeforeIt() {
        town.hasChosen(CHEN_JING, FIRST);
        wrongly(LockOut.TRIES - 1);
        town.tries(CHEN_JING, FIRST).orThrow();
        wrongly(LockOut.TRIES - 1);
        assertThat(town.tries(CHEN_JING, FIRST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whoFailsLearnsNeitherFromTheAnswerNorFromTheWorkWhetherTheLoginExists() {
        town.hasChosen(CHEN_JING, FIRST);
        town.hasChosen(SYSTEM, SECOND);
        town.bean(Accounts.class)
                .lock(SUN_LI.login, town.officer(SYSTEM), SubmissionId.fresh())
                .orThrow();
        var passwords = town.bean(Passwords.class);
        for (var login : List.of("chenjing", "sunli", "nobody-here", "不是登录名", "")) {
            long before = passwords.hashings();
            assertThat(reasons(town.tries(login, "not this", HALL))).as(login).containsExactly(SIGN_IN_FAILED);
            assertThat(passwords.hashings() - before).as(login).isEqualTo(1);
        }
    }

    @Test
    void oneAddressHasThirtyWrongTriesAndRightOnesCostNothing() {
        town.hasChosen(CHEN_JING, FIRST);
        for (int i = 0; i < 3; i++) town.tries(CHEN_JING, FIRST).orThrow();
        for (int i = 0; i < TryBudget.TRIES; i++)
            assertThat(reasons(town.tries("nobody-here", "x", "10.0.0.66"))).containsExactly(SIGN_IN_FAILED);
        assertThat(reasons(town.tries("nobody-here", "x", "10.0.0.66"))).containsExactly(TOO_MANY_TRIES);
        assertThat(town.tries(CHEN_JING, FIRST)).as("another address").isInstanceOf(Outcome.Done.class);
    }

    @Test
    @Clause("SEC-3")
    void inOutAndFailuresAreEntriesWithoutAnythingThatWasTyped() {
        var in = town.hasChosen(CHEN_JING, FIRST);
        wrongly(LockOut.TRIES);
        town.tries("my-Password-7", "x", HALL);
        town.bean(SignIn.class).signOut(in);
        assertThat(town.kinds(Streams.of(QINGSHAN, CHEN_JING.login)))
                .containsExactly(
                        "AccountOpened",
                        "OneTimeCodeGiven",
                        "SignedIn",
                        "PasswordChanged",
                        "SignInFailed",
                        "SignInFailed",
                        "SignInFailed",
                        "SignInFailed",
                        "SignInFailed",
                        "LockedOut",
                        "SignedOut");
        var everything = town.sql()
                .sql("select string_agg(stream || payload, ' ') from ledger.entry")
                .query(String.class)
                .single();
        assertThat(everything).doesNotContain(FIRST, "not this", "my-Password-7", town.code(CHEN_JING));
        assertThat(everything).contains("UNKNOWN_LOGIN");
    }

    @Test
    void aPasswordOlderThanNinetyDaysMustBeChanged() {
        town.hasChosen(CHEN_JING, FIRST);
        town.passes(Duration.ofDays(90).plusSeconds(1));
        assertThat(town.tries(CHEN_JING, FIRST).orThrow().mustChangePassword()).isTrue();
    }

    @Test
    void allThatIsWrongWithANewPasswordIsToldAtOnceAndNothingChanges() {
        var in = town.hasChosen(CHEN_JING, FIRST);
        var told = town.bean(OwnPassword.class)
                .change(new PasswordChange("wrong", "kurz", "anders"), in, HALL, SubmissionId.fresh());
        assertThat(reasons(told)).contains(PASSWORD_WRONG, PASSWORD_TOO_SHORT, PASSWORDS_DIFFER);
        assertThat(town.tries(CHEN_JING, FIRST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theLastFivePasswordsAreNotTakenAgain() {
        var in = town.hasChosen(CHEN_JING, FIRST);
        var password = FIRST;
        for (int i = 1; i <= 5; i++) {
            var next = SECOND + i;
            in = changes(in, password, next).orThrow();
            password = next;
            if (i < 5) assertThat(reasons(changes(in, password, FIRST))).containsExactly(PASSWORD_USED_BEFORE);
        }
        assertThat(reasons(changes(in, password, password))).containsExactly(PASSWORD_USED_BEFORE);
    }

    @Test
    void guessingThePresentPasswordAtAnOpenScreenLocksLikeAtTheDoor() {
        var in = town.hasChosen(CHEN_JING, FIRST);
        for (int i = 0; i < LockOut.TRIES; i++)
            assertThat(reasons(changes(in, "guess" + i, SECOND))).containsExactly(PASSWORD_WRONG);
        assertThat(reasons(changes(in, FIRST, SECOND))).containsExactly(PASSWORD_WRONG);
        assertThat(reasons(town.tries(CHEN_JING, FIRST))).containsExactly(SIGN_IN_FAILED);
    }

    @Test
    void aRepeatedChangeIsDoneOnce() {
        var in = town.tries(CHEN_JING, town.code(CHEN_JING)).orThrow();
        var submission = SubmissionId.fresh();
        var change = new PasswordChange(town.code(CHEN_JING), FIRST, FIRST);
        var once = town.bean(OwnPassword.class)
                .change(change, in, HALL, submission)
                .orThrow();
        var twice = town.bean(OwnPassword.class)
                .change(change, in, HALL, submission)
                .orThrow();
        assertThat(twice.era()).isEqualTo(once.era());
        assertThat(town.kinds(Streams.of(QINGSHAN, CHEN_JING.login)))
                .filteredOn("PasswordChanged"::equals)
                .hasSize(1);
    }

    @Test
    void nobodyPrintsASecretByMistake() {
        assertThat(new SignInTry(QINGSHAN, "chenjing", "geheim", HALL).toString())
                .doesNotContain("geheim", "chenjing");
        assertThat(new PasswordChange("geheim", "geheim", "geheim").toString()).doesNotContain("geheim");
        assertThat(OneTimeCode.fresh(CHEN_JING.login, town.now()))
                .satisfies(code -> assertThat(code.toString()).doesNotContain(code.code()));
        assertThat(ApiKey.fresh(QINGSHAN))
                .satisfies(key -> assertThat(key.toString()).doesNotContain(key.text()));
    }
}

package onewindow.people;

import static onewindow.people.PeopleOnDatabase.MACHINE;
import static onewindow.people.PeopleOnDatabase.MARKET;
import static onewindow.people.PeopleOnDatabase.QIAN_JIN;
import static onewindow.people.PeopleOnDatabase.QINGSHAN;
import static onewindow.people.PeopleOnDatabase.Who.AUDIT;
import static onewindow.people.PeopleOnDatabase.Who.CHEN_JING;
import static onewindow.people.PeopleOnDatabase.Who.SECURITY;
import static onewindow.people.PeopleOnDatabase.Who.SUN_LI;
import static onewindow.people.PeopleOnDatabase.Who.SYSTEM;
import static onewindow.people.PeopleOnDatabase.ZHOU_WEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three administrators who exclude one another (三员分立): accounts, roles and keys on a real PostgreSQL. */
@Clause({"SEC-2", "SEC-9"})
class AdministratorsTest {
    private static final String PASSWORD = "kite Lamp 93 river";

    private final PeopleOnDatabase town = new PeopleOnDatabase();
    private Accounts accounts;
    private Roles roles;
    private ApiTokens tokens;
    private Officer system;
    private Officer security;

    @BeforeEach
    void administratorsHaveChosenTheirPasswords() {
        accounts = town.bean(Accounts.class);
        roles = town.bean(Roles.class);
        tokens = town.bean(ApiTokens.class);
        town.hasChosen(SYSTEM, PASSWORD + "1");
        town.hasChosen(SECURITY, PASSWORD + "2");
        town.hasChosen(AUDIT, PASSWORD + "3");
        system = town.officer(SYSTEM);
        security = town.officer(SECURITY);
    }

    @AfterEach
    void close() {
        town.close();
    }

    private static void refused(Outcome<?> outcome, PeopleReason reason) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).refusals())
                .extracting(refusal -> (Reason) refusal.reason())
                .containsExactly(reason);
    }

    private Outcome<OneTimeCode> opens(String login, OfficerNo officer) {
        return accounts.open(login, officer, system, SubmissionId.fresh());
    }

    private Outcome<RoleGrant> grants(OfficerNo officer, Role role, @Nullable UnitNo unit, @Nullable Instant until) {
        return roles.grant(new Roles.Wish(officer, role, unit, null, until), security, SubmissionId.fresh());
    }

    @Test
    void anAccountBeginsWithACodeAndWithoutARight() {
        var code = opens("zhouwei", ZHOU_WEI).orThrow();
        var in = town.tries("zhouwei", code.code(), PeopleOnDatabase.HALL).orThrow();
        assertThat(in.mustChangePassword()).isTrue();
        assertThatThrownBy(() -> in.officer().require(Permission.SEE_CASES)).isInstanceOf(ActRefused.class);
    }

    @Test
    void anAccountIsOpenedOncePerLoginAndPerOfficer() {
        refused(opens("chenjing", ZHOU_WEI), PeopleReason.LOGIN_TAKEN);
        refused(opens("chen2", CHEN_JING.no), PeopleReason.OFFICER_HAS_ACCOUNT);
        refused(opens("Zhou Wei!", ZHOU_WEI), PeopleReason.LOGIN_UNFIT);
        refused(opens("geist", new OfficerNo("9999")), PeopleReason.OFFICER_UNKNOWN);
        refused(opens("qianjin", QIAN_JIN), PeopleReason.OFFICER_NOT_ACTIVE);
        opens("zhouwei", ZHOU_WEI).orThrow();
    }

    @Test
    void aCodeIsShownOnce() {
        var submission = SubmissionId.fresh();
        accounts.open("zhouwei", ZHOU_WEI, system, submission).orThrow();
        refused(accounts.open("zhouwei", ZHOU_WEI, system, submission), PeopleReason.CODE_SHOWN_ALREADY);
    }

    @Test
    void aLockedAccountIsOutAtItsNextRequestAndInAgainWhenUnlocked() {
        town.hasChosen(CHEN_JING, PASSWORD);
        accounts.lock(CHEN_JING.login, system, SubmissionId.fresh()).orThrow();
        assertThat(town.bean(SignIn.class).present(QINGSHAN, CHEN_JING.login)).isEmpty();
        refused(accounts.lock(CHEN_JING.login, system, SubmissionId.fresh()), PeopleReason.LOCKED_ALREADY);
        accounts.unlock(CHEN_JING.login, system, SubmissionId.fresh()).orThrow();
        assertThat(town.tries(CHEN_JING, PASSWORD)).isInstanceOf(Outcome.Done.class);
        refused(accounts.unlock(CHEN_JING.login, system, SubmissionId.fresh()), PeopleReason.NOT_LOCKED);
    }

    @Test
    void aNewCodeEndsTheOldPassword() {
        town.hasChosen(CHEN_JING, PASSWORD);
        var code =
                accounts.giveCode(CHEN_JING.login, system, SubmissionId.fresh()).orThrow();
        refused(town.tries(CHEN_JING, PASSWORD), PeopleReason.SIGN_IN_FAILED);
        assertThat(town.tries(CHEN_JING, code.code()).orThrow().mustChangePassword())
                .isTrue();
    }

    @Test
    void theSystemAdministratorCannotBecomeAnotherAdministratorThroughACode() {
        refused(
                accounts.giveCode(SECURITY.login, system, SubmissionId.fresh()),
                PeopleReason.ADMINISTRATOR_CODE_AT_THE_MACHINE);
        refused(accounts.giveCode(SYSTEM.login, system, SubmissionId.fresh()), PeopleReason.OWN_ACCOUNT);
        refused(accounts.lock(SYSTEM.login, system, SubmissionId.fresh()), PeopleReason.OWN_ACCOUNT);
        opens("zhouwei", ZHOU_WEI).orThrow();
        refused(grants(ZHOU_WEI, Role.AUDIT_ADMIN, null, null), PeopleReason.ADMINISTRATOR_NEEDS_OWN_PASSWORD);
        assertThat(town.bean(Founding.class).giveCode(QINGSHAN, SECURITY.login).code())
                .isNotBlank();
    }

    @Test
    void anAccountThatIsNotThereIsNotThere() {
        assertThatThrownBy(() -> accounts.lock(new LoginName("niemand"), system, SubmissionId.fresh()))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aRoleHoldsFromTheNextRequestAndEndsWithTheNextRequest() {
        var grant = grants(CHEN_JING.no, Role.REVIEWER, null, null).orThrow();
        assertThat(town.officer(CHEN_JING).may(Permission.DECIDE_CASES)).isTrue();
        town.passes(Duration.ofMinutes(1));
        roles.withdraw(grant.no(), security, SubmissionId.fresh()).orThrow();
        assertThat(town.officer(CHEN_JING).may(Permission.DECIDE_CASES)).isFalse();
        refused(roles.withdraw(grant.no(), security, SubmissionId.fresh()), PeopleReason.ROLE_ENDED_ALREADY);
        assertThat(town.kinds(Streams.of(QINGSHAN, CHEN_JING.no)))
                .containsExactly("RoleGranted", "RoleGranted", "RoleWithdrawn");
    }

    @Test
    void aRoleEndsByItselfAtItsMomentAndHoldsOnlyInItsUnit() {
        grants(CHEN_JING.no, Role.REVIEWER, null, town.now().plus(Duration.ofHours(3)))
                .orThrow();
        grants(SUN_LI.no, Role.WINDOW_CLERK, MARKET, null).orThrow();
        assertThat(town.officer(CHEN_JING).may(Permission.DECIDE_CASES)).isTrue();
        assertThat(town.officer(SUN_LI).may(Permission.RECEIVE_CASES))
                .as("belongs to another unit")
                .isFalse();
        town.passes(Duration.ofHours(3));
        assertThat(town.officer(CHEN_JING).may(Permission.DECIDE_CASES)).isFalse();
    }

    @Test
    void administratorsAndBusinessExcludeOneAnother() {
        refused(grants(SYSTEM.no, Role.WINDOW_CLERK, null, null), PeopleReason.ROLES_EXCLUDE);
        refused(grants(SYSTEM.no, Role.AUDIT_ADMIN, null, null), PeopleReason.ROLES_EXCLUDE);
        town.hasChosen(CHEN_JING, PASSWORD);
        refused(grants(CHEN_JING.no, Role.SYSTEM_ADMIN, null, null), PeopleReason.ROLES_EXCLUDE);
    }

    @Test
    void aRoleIsRefusedWithItsReason() {
        refused(grants(SECURITY.no, Role.REVIEWER, null, null), PeopleReason.ROLE_TO_ONESELF);
        refused(grants(CHEN_JING.no, Role.WINDOW_CLERK, null, null), PeopleReason.ROLE_HELD_ALREADY);
        refused(grants(CHEN_JING.no, Role.REVIEWER, new UnitNo("NN"), null), PeopleReason.SCOPE_UNKNOWN);
        refused(grants(CHEN_JING.no, Role.REVIEWER, null, town.now()), PeopleReason.END_IN_THE_PAST);
        refused(grants(new OfficerNo("9999"), Role.REVIEWER, null, null), PeopleReason.OFFICER_UNKNOWN);
        refused(grants(QIAN_JIN, Role.REVIEWER, null, null), PeopleReason.OFFICER_NOT_ACTIVE);
    }

    @Test
    void aRepeatedGrantIsOneGrant() {
        var submission = SubmissionId.fresh();
        var wish = new Roles.Wish(CHEN_JING.no, Role.REVIEWER, null, null, null);
        var once = roles.grant(wish, security, submission).orThrow();
        assertThat(roles.grant(wish, security, submission).orThrow().no()).isEqualTo(once.no());
    }

    @Test
    void eachAdministratorDoesHisThirdOnly() {
        var clerk = town.officer(CHEN_JING);
        var wish = new Roles.Wish(CHEN_JING.no, Role.REVIEWER, null, null, null);
        for (var other : Set.of(system, town.officer(AUDIT), clerk))
            assertThatThrownBy(() -> roles.grant(wish, other, SubmissionId.fresh()))
                    .isInstanceOf(ActRefused.class);
        for (var other : Set.of(security, town.officer(AUDIT), clerk)) {
            assertThatThrownBy(() -> accounts.open("zhouwei", ZHOU_WEI, other, SubmissionId.fresh()))
                    .isInstanceOf(ActRefused.class);
            assertThatThrownBy(() -> tokens.list(other)).isInstanceOf(ActRefused.class);
        }
        for (var admin : Set.of(system, security, town.officer(AUDIT)))
            assertThat(admin.may(Permission.SEE_CASES)).as("none sees business").isFalse();
    }

    private Outcome<ApiTokens.Issued> issues(String name, OfficerNo officer, Set<Permission> scopes, Duration life) {
        return tokens.issue(
                new ApiTokens.Wish(name, officer, scopes, town.now().plus(life)), system, SubmissionId.fresh());
    }

    @Test
    void aKeyActsForATechnicalOfficerWithinWhatHeMay() {
        var issued = issues("不动产", MACHINE, Set.of(Permission.SEE_CASES), Duration.ofDays(30))
                .orThrow();
        var officer = tokens.officerOf(issued.key().text()).orElseThrow();
        assertThat(officer.no()).isEqualTo(MACHINE);
        assertThat(officer.may(Permission.SEE_CASES)).isTrue();
        assertThat(officer.may(Permission.RECEIVE_CASES))
                .as("not in the scope of the key")
                .isFalse();
    }

    @Test
    void aKeyIsTurnedAwayOnceRevokedRunOutOrUnknown() {
        var issued = issues("不动产", MACHINE, Set.of(Permission.SEE_CASES), Duration.ofDays(30))
                .orThrow();
        var other = issues("公安", MACHINE, Set.of(Permission.SEE_CASES), Duration.ofDays(1))
                .orThrow();
        tokens.revoke(issued.no(), system, SubmissionId.fresh()).orThrow();
        assertThat(tokens.officerOf(issued.key().text())).isEmpty();
        refused(tokens.revoke(issued.no(), system, SubmissionId.fresh()), PeopleReason.TOKEN_REVOKED_ALREADY);
        assertThat(tokens.officerOf(other.key().text())).isPresent();
        town.passes(Duration.ofDays(1));
        assertThat(tokens.officerOf(other.key().text())).isEmpty();
        for (var nonsense : Set.of("", "ow.qingshan.x", "ow.binhe." + "A".repeat(43), "x".repeat(5000)))
            assertThat(tokens.officerOf(nonsense)).isEmpty();
    }

    @Test
    void aKeyIsRefusedWithItsReason() {
        var see = Set.of(Permission.SEE_CASES);
        refused(issues(" ", MACHINE, see, Duration.ofDays(1)), PeopleReason.TOKEN_NAME_MISSING);
        refused(issues("x", MACHINE, Set.of(), Duration.ofDays(1)), PeopleReason.TOKEN_SCOPES_MISSING);
        refused(issues("x", CHEN_JING.no, see, Duration.ofDays(1)), PeopleReason.TOKEN_FOR_A_PERSON);
        refused(issues("x", new OfficerNo("9999"), see, Duration.ofDays(1)), PeopleReason.OFFICER_UNKNOWN);
        refused(
                issues("x", MACHINE, Set.of(Permission.DECIDE_CASES), Duration.ofDays(1)),
                PeopleReason.TOKEN_SCOPES_TOO_WIDE);
        refused(issues("x", MACHINE, see, Duration.ZERO), PeopleReason.END_IN_THE_PAST);
        refused(issues("x", MACHINE, see, Duration.ofDays(366)), PeopleReason.TOKEN_TOO_LONG);
    }

    @Test
    void theDatabaseKeepsNoSecretThatOpens() {
        var issued = issues("不动产", MACHINE, Set.of(Permission.SEE_CASES), Duration.ofDays(30))
                .orThrow();
        var kept = town.sql()
                .sql("select (select string_agg(cast(a as text), ' ') from people.account a)"
                        + " || (select string_agg(cast(t as text), ' ') from people.api_token t)")
                .query(String.class)
                .single();
        assertThat(kept).contains("$argon2id$");
        assertThat(kept)
                .doesNotContain(
                        PASSWORD,
                        town.code(CHEN_JING),
                        issued.key().text(),
                        issued.key().text().substring(12));
    }
}

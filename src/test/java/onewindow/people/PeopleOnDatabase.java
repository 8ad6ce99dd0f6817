package onewindow.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import onewindow.ledger.Entry;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.CentreFounding.FirstAccount;
import onewindow.people.CentreFounding.FirstRole;
import onewindow.people.CentreProfile.CentreRuleBook;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.Unit.UnitKind;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Sql;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import onewindow.platform.database.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** The people of Qingshan on a database of their own, at a moment that the test moves. Everybody begins with a one-time code. */
final class PeopleOnDatabase implements AutoCloseable {
    static final CentreId QINGSHAN = new CentreId("qingshan");
    static final String HALL = "10.0.0.7";
    static final UnitNo WINDOWS = new UnitNo("ZX");
    static final UnitNo MARKET = new UnitNo("SCJG");

    /** Whoever is needed: login, number, name, role. */
    enum Who {
        CHEN_JING("chenjing", "1003", "陈静", Role.WINDOW_CLERK),
        SUN_LI("sunli", "1010", "孙力", Role.REVIEWER),
        SYSTEM("xitong", "1090", "沈系", Role.SYSTEM_ADMIN),
        SECURITY("anquan", "1091", "安权", Role.SECURITY_ADMIN),
        AUDIT("shenji", "1092", "纪审", Role.AUDIT_ADMIN);

        final LoginName login;
        final OfficerNo no;
        final String name;
        final Role role;

        Who(String login, String no, String name, Role role) {
            this.login = new LoginName(login);
            this.no = new OfficerNo(no);
            this.name = name;
            this.role = role;
        }
    }

    /** Has no account yet. */
    static final OfficerNo ZHOU_WEI = new OfficerNo("1004");

    /** Has left the centre. */
    static final OfficerNo QIAN_JIN = new OfficerNo("1017");

    /** A system of another body. */
    static final OfficerNo MACHINE = new OfficerNo("1080");

    private final TestDatabase database = TestDatabase.create();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Map<LoginName, OneTimeCode> codes;
    private Instant now = Instant.parse("2026-09-21T01:00:00Z");

    PeopleOnDatabase() {
        context.registerBean(DataSource.class, database::app);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database.app()));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database.app()));
        context.registerBean(Clock.class, () -> ((InstantSource) () -> now).withZone(ChinaTime.ZONE));
        context.register(
                Sql.class,
                Accounts.class,
                ApiTokens.class,
                Founding.class,
                OwnPassword.class,
                Passwords.class,
                People.class,
                Roles.class,
                SignIn.class,
                TryBudget.class,
                WrongTries.class);
        context.scan("onewindow.ledger", "onewindow.people.store");
        context.refresh();
        codes = bean(Founding.class).found(founding()).stream()
                .collect(Collectors.toMap(OneTimeCode::login, Function.identity()));
    }

    private static CentreFounding founding() {
        var officers = new java.util.ArrayList<OfficerSummary>();
        for (var who : Who.values()) officers.add(officer(who.no, who.name, StaffCategory.CIVIL_SERVANT, true));
        officers.add(officer(ZHOU_WEI, "周伟", StaffCategory.CONTRACT, true));
        officers.add(officer(QIAN_JIN, "钱进", StaffCategory.CONTRACT, false));
        officers.add(officer(MACHINE, "不动产登记系统", StaffCategory.TECHNICAL, true));
        var roles = java.util.Arrays.stream(Who.values())
                .map(who -> new FirstRole(who.no, who.role))
                .collect(Collectors.toList());
        roles.add(new FirstRole(MACHINE, Role.API_CLIENT));
        return new CentreFounding(
                new CentreProfile(
                        QINGSHAN,
                        new Name("青山县政务服务中心", "Qingshan"),
                        "青山政务",
                        "QS",
                        CentreRuleBook.A,
                        "青山县",
                        "青山县人民路1号",
                        "0719-5551000",
                        "0719-5551999",
                        "青山县人民政府",
                        "青山县人民法院"),
                List.of(
                        new Unit(WINDOWS, UnitKind.CENTRE_OFFICE, new Name("中心办公室", "Office"), null, null),
                        new Unit(MARKET, UnitKind.CENTRE_OFFICE, new Name("市场监管窗口", "Market"), null, null)),
                List.of(new ServiceWindow(new WindowNo("3"), new Name("三号窗口", "Window 3"), "一楼", WINDOWS)),
                officers,
                List.of(),
                List.of(),
                java.util.Arrays.stream(Who.values())
                        .map(who -> new FirstAccount(who.login, who.no, null))
                        .toList(),
                roles);
    }

    private static OfficerSummary officer(OfficerNo no, String name, StaffCategory category, boolean active) {
        return new OfficerSummary(
                no, name, "Officer " + no.value(), WINDOWS, null, new Name("工作人员", "Officer"), category, "", active);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    String code(Who who) {
        return Objects.requireNonNull(codes.get(who.login)).code();
    }

    Outcome<SignedIn> tries(Who who, String password) {
        return tries(who.login.value(), password, HALL);
    }

    Outcome<SignedIn> tries(String login, String password, String source) {
        return bean(SignIn.class).signIn(new SignInTry(QINGSHAN, login, password, source));
    }

    /** Signs in with the code and chooses a password. */
    SignedIn hasChosen(Who who, String password) {
        var in = tries(who, code(who)).orThrow();
        return bean(OwnPassword.class)
                .change(new PasswordChange(code(who), password, password), in, HALL, SubmissionId.fresh())
                .orThrow();
    }

    /** Who somebody is at this very request. */
    Officer officer(Who who) {
        return bean(SignIn.class).present(QINGSHAN, who.login).orElseThrow().officer();
    }

    static Officer officerWith(Who who, Set<Permission> permissions) {
        return new Officer(QINGSHAN, who.no, who.name, WINDOWS, null, null, permissions);
    }

    List<Entry> entries(Stream stream) {
        return bean(Ledger.class).history(stream).entries();
    }

    List<String> kinds(Stream stream) {
        return entries(stream).stream().map(Entry::kind).toList();
    }

    JdbcClient sql() {
        return JdbcClient.create(database.app());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}

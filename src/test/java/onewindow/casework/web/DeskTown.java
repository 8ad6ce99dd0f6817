package onewindow.casework.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import onewindow.casework.web.api.TestClock;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.demo.Centres;
import onewindow.journeys.Visitor;
import onewindow.people.CentreFounding;
import onewindow.people.CentreFounding.FirstAccount;
import onewindow.people.CentreFounding.FirstRole;
import onewindow.people.CentreProfile;
import onewindow.people.CentreProfile.CentreRuleBook;
import onewindow.people.Founding;
import onewindow.people.LoginName;
import onewindow.people.Name;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.OneTimeCode;
import onewindow.people.Role;
import onewindow.people.ServiceWindow;
import onewindow.people.Unit;
import onewindow.people.Unit.UnitKind;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A centre with two items in force and clerks at its windows who sign in with passwords. */
@TestConfiguration(proxyBeanMethods = false)
public class DeskTown {
    public static final CentreId QINGSHAN = new CentreId("qingshan");
    /** The food licence: two questions, five materials for everybody and a sixth for agents. */
    public static final String FOOD = "QS-SCJG-006";
    /** The permit for large events: its materials carry the same numbers and are others. */
    public static final String EVENT = "QS-GA-006";

    private static final UnitNo UNIT = new UnitNo("ZX");
    private static final WindowNo WINDOW = new WindowNo("3");
    public static final String PASSWORD = "kite Lamp 93 river";
    private static final Map<String, Role> PEOPLE = Map.of(
            "chenjing",
            Role.WINDOW_CLERK,
            "wuhao",
            Role.WINDOW_CLERK,
            "sunli",
            Role.REVIEWER,
            "fangke",
            Role.API_CLIENT);
    private static final Map<String, String> NAMES =
            Map.of("chenjing", "陈静", "wuhao", "吴昊", "sunli", "孙力", "fangke", "方可");

    /** Who may come in: at first with a one-time code, which leads to an own password. */
    public static final class Doors {
        private final Map<String, String> codes = new ConcurrentHashMap<>();

        private Doors(List<OneTimeCode> codes) {
            codes.forEach(code -> this.codes.put(code.login().value(), code.code()));
        }

        /** Signed in on a fresh browser. */
        public Visitor at(int port, String login) {
            var visitor = new Visitor(port);
            var code = codes.remove(login);
            visitor.signIn(login, code == null ? PASSWORD : code);
            var chosen = Map.of("present", String.valueOf(code), "wanted", PASSWORD, "again", PASSWORD);
            if (code != null) visitor.fill("/password", "/password", chosen);
            return visitor;
        }
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Doors doors(Founding founding, Catalogue catalogue, TestClock clock) {
        var officers = new ArrayList<OfficerSummary>();
        var accounts = new ArrayList<FirstAccount>();
        var roles = new ArrayList<FirstRole>();
        for (var person : PEOPLE.entrySet()) {
            var no = new OfficerNo("10" + officers.size());
            officers.add(officer(no, NAMES.getOrDefault(person.getKey(), "")));
            accounts.add(new FirstAccount(new LoginName(person.getKey()), no, null));
            roles.add(new FirstRole(no, person.getValue()));
        }
        var codes = founding.found(new CentreFounding(
                centre(),
                List.of(new Unit(UNIT, UnitKind.CENTRE_OFFICE, new Name("中心办公室", "Office"), null, null)),
                List.of(new ServiceWindow(WINDOW, new Name("三号窗口", "Window 3"), "一楼", UNIT)),
                officers,
                List.of(),
                List.of(),
                accounts,
                roles));
        for (var item : List.of(FOOD, EVENT)) publish(catalogue, item, ChinaTime.dateOf(clock.instant()));
        return new Doors(codes);
    }

    private static OfficerSummary officer(OfficerNo no, String name) {
        var duty = new Name("工作人员", "Officer");
        return new OfficerSummary(no, name, name, UNIT, null, duty, StaffCategory.CIVIL_SERVANT, "0719-5551003", true);
    }

    private static CentreProfile centre() {
        return new CentreProfile(
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
                "青山县人民法院");
    }

    private static void publish(Catalogue catalogue, String code, LocalDate on) {
        var item = new ItemCode(code);
        catalogue
                .draft(editor(), item, Centres.guide(code), new SubmissionId("desk.draft." + code))
                .orThrow();
        catalogue
                .publish(editor(), item, on, new SubmissionId("desk.publish." + code))
                .orThrow();
    }

    /** Mr Gao keeps the guides. */
    static Officer editor() {
        return new Officer(
                QINGSHAN,
                new OfficerNo("1012"),
                "高洁",
                UNIT,
                null,
                null,
                Set.copyOf(Role.CATALOGUE_EDITOR.permissions()));
    }
}

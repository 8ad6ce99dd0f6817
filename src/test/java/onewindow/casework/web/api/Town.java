package onewindow.casework.web.api;

import static onewindow.people.Permission.KEEP_TOKENS;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.demo.Centres;
import onewindow.people.ApiTokens;
import onewindow.people.CentreFounding;
import onewindow.people.CentreFounding.FirstRole;
import onewindow.people.CentreProfile;
import onewindow.people.CentreProfile.CentreRuleBook;
import onewindow.people.Founding;
import onewindow.people.Name;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.Permission;
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

/**
 * Two centres with the food licence in force, and programs that act there by keys: each key belongs to a technical officer who
 * holds one role.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Town {
    /** The programs of Qingshan by what their officer may do, and one of Binhe. */
    public enum Who {
        CHEN_JING("1003", "陈静", Role.WINDOW_CLERK),
        ZHOU_WEI("1004", "周伟", Role.WINDOW_CLERK),
        SUN_LI("1010", "孙力", Role.REVIEWER),
        WU_MIN("1005", "吴敏", Role.SECTION_CHIEF),
        HE_QING("1000", "何清", Role.BUREAU_LEADER),
        QIN_LAN("1007", "秦岚", Role.AGENCY_HEAD),
        FANG_YUAN("1008", "方远", Role.GOVERNMENT_HEAD),
        WEI_MIN("1014", "魏敏", Role.DISCIPLINE),
        EDITOR("1012", "高洁", Role.CATALOGUE_EDITOR),
        SYSTEM("1090", "系统", Role.SYSTEM_ADMIN),
        LEI_GANG("1021", "雷刚", Role.REVIEWER, FIRE),
        LIU_YANG("1001", "刘洋", Role.DIRECTOR),
        GAO_MIN("1002", "高敏", Role.DEPUTY_DIRECTOR),
        OF_BINHE("2003", "韩梅", Role.WINDOW_CLERK),
        FANG_MIN("2001", "方敏", Role.DIRECTOR);

        final String no;
        final String name;
        final Role role;
        final UnitNo unit;

        Who(String no, String name, Role role) {
            this(no, name, role, OFFICE);
        }

        Who(String no, String name, Role role, String unit) {
            this.no = no;
            this.name = name;
            this.role = role;
            this.unit = new UnitNo(unit);
        }

        CentreId centre() {
            return this == OF_BINHE || this == FANG_MIN ? BINHE : QINGSHAN;
        }

        /** The same person at the pages. */
        public Officer officer() {
            return new Officer(
                    centre(),
                    new OfficerNo(no),
                    name,
                    unit,
                    role == Role.WINDOW_CLERK ? new WindowNo("3") : null,
                    null,
                    role.permissions());
        }
    }

    static final CentreId QINGSHAN = new CentreId("qingshan");
    static final CentreId BINHE = new CentreId("binhe");
    public static final String ITEM = "QS-SCJG-006";
    /** A restaurant in one go: several departments together. */
    public static final String JOINT_ITEM = "QS-SCJG-008";

    private static final String OFFICE = "ZX";
    private static final String FIRE = "XF";
    private static final UnitNo UNIT = new UnitNo(OFFICE);
    private static final Duration LIFE = Duration.ofDays(200);

    /** The secrets of the programs. */
    public record Keys(Map<Who, String> secrets) {
        public String of(Who who) {
            return secrets.getOrDefault(who, "");
        }
    }

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Keys keys(Founding founding, Catalogue catalogue, ApiTokens tokens, TestClock clock) {
        found(founding, QINGSHAN, new Name("青山县政务服务中心", "Qingshan"), "QS", CentreRuleBook.A);
        found(founding, BINHE, new Name("滨河区市场监管局客户服务中心", "Binhe"), "BH", CentreRuleBook.B);
        publish(catalogue, QINGSHAN, ITEM, ChinaTime.dateOf(clock.instant()));
        publish(catalogue, QINGSHAN, JOINT_ITEM, ChinaTime.dateOf(clock.instant()));
        publish(catalogue, BINHE, ITEM, ChinaTime.dateOf(clock.instant()));
        var secrets = new EnumMap<Who, String>(Who.class);
        for (var who : Who.values()) secrets.put(who, key(tokens, who, clock));
        return new Keys(secrets);
    }

    private static void found(Founding founding, CentreId centre, Name name, String prefix, CentreRuleBook book) {
        var programs = new ArrayList<OfficerSummary>();
        var roles = new ArrayList<FirstRole>();
        for (var who : Who.values()) {
            if (!who.centre().equals(centre)) continue;
            programs.add(new OfficerSummary(
                    new OfficerNo(who.no),
                    who.name,
                    who.name,
                    who.unit,
                    null,
                    new Name("工作人员", "Officer"),
                    StaffCategory.TECHNICAL,
                    "0719-5551003",
                    true));
            roles.add(new FirstRole(new OfficerNo(who.no), who.role));
        }
        founding.found(new CentreFounding(
                new CentreProfile(
                        centre,
                        name,
                        "青山政务",
                        prefix,
                        book,
                        "青山县",
                        "青山县人民路1号",
                        "0719-5551000",
                        "0719-5551999",
                        "青山县人民政府",
                        "青山县人民法院"),
                List.of(
                        new Unit(UNIT, UnitKind.CENTRE_OFFICE, new Name("中心办公室", "Office"), null, null),
                        new Unit(
                                new UnitNo(FIRE),
                                UnitKind.RESIDENT_BODY,
                                new Name("消防救援大队", "Fire brigade"),
                                null,
                                null)),
                List.of(new ServiceWindow(new WindowNo("3"), new Name("三号窗口", "Window 3"), "一楼", UNIT)),
                programs,
                List.of(),
                List.of(),
                List.of(),
                roles));
    }

    private static void publish(Catalogue catalogue, CentreId centre, String code, LocalDate on) {
        var editor = officer(centre, Role.CATALOGUE_EDITOR.permissions());
        var item = new ItemCode(code);
        // The submissions of the first item are used elsewhere by name.
        var name = code.equals(ITEM) ? centre.value() : centre + "." + code;
        catalogue
                .draft(
                        editor,
                        item,
                        Centres.guide(Centres.WITH_JOINT_ITEM, code),
                        new SubmissionId("town.draft." + name))
                .orThrow();
        catalogue
                .publish(editor, item, on, new SubmissionId("town.publish." + name))
                .orThrow();
    }

    private static String key(ApiTokens tokens, Who who, TestClock clock) {
        var wish = new ApiTokens.Wish(
                who.name(),
                new OfficerNo(who.no),
                who.role.permissions(),
                clock.instant().plus(LIFE));
        return tokens.issue(
                        wish, officer(who.centre(), Set.of(KEEP_TOKENS)), new SubmissionId("town.key." + who.name()))
                .orThrow()
                .key()
                .text();
    }

    private static Officer officer(CentreId centre, Set<Permission> permissions) {
        return new Officer(centre, new OfficerNo("1012"), "高洁", UNIT, null, null, permissions);
    }
}

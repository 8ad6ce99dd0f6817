package onewindow.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.people.CentreFounding;
import onewindow.people.CentreFounding.FirstAccount;
import onewindow.people.CentreFounding.FirstRole;
import onewindow.people.CentreProfile;
import onewindow.people.CentreProfile.CentreRuleBook;
import onewindow.people.LoginName;
import onewindow.people.Name;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.Post;
import onewindow.people.Post.PostPart;
import onewindow.people.PostNo;
import onewindow.people.Role;
import onewindow.people.ServiceWindow;
import onewindow.people.Unit;
import onewindow.people.Unit.UnitKind;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;

/** The two centres of the demo: the county's convenience centre (rule book A) and a bureau's client centre (rule book B). */
final class DemoCentres {
    static final CentreId QINGSHAN = new CentreId("qingshan");
    static final CentreId BINHE = new CentreId("binhe");

    static final CentreContact CONTACT = new CentreContact(
            "QS",
            "青山县人民路1号 一楼综合窗口",
            "工作日 8:30—12:00，14:30—17:30",
            List.of("3", "4", "5"),
            "0719-5551000",
            "0719-5551999",
            Map.of("SCJG-006", 7, "JT-002", 10, "ZJ-001", 10, "WJ-002", 10, "MZ-002", 30, "ZJ-002", 5, "YB-001", 20));

    private static final OfficerNo DIRECTOR_OF_BINHE = new OfficerNo("2001");
    private static final OfficerNo CLERK_OF_BINHE = new OfficerNo("2002");

    private DemoCentres() {}

    static CentreFounding qingshan(LocalDate day, String password) {
        var people = List.of(DemoPeople.values());
        return new CentreFounding(
                new CentreProfile(
                        QINGSHAN,
                        new Name("青山县政务服务中心", "Qingshan County Service Centre"),
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
                        unit("JLD", UnitKind.LEADERSHIP, "分管领导", "Leadership", DemoPeople.HE_QING.no),
                        unit("ZX", UnitKind.CENTRE_OFFICE, "中心办公室", "Centre office", DemoPeople.LIU_YANG.no),
                        unit("SCJG", UnitKind.RESIDENT_BODY, "市场监管局驻中心窗口", "Market supervision", DemoPeople.WU_MIN.no),
                        unit("ZH", UnitKind.RESIDENT_BODY, "综合受理科", "Comprehensive intake", DemoPeople.MA_LI.no)),
                List.of(
                        window("3", "综合三号窗口", "Window 3", "SCJG"),
                        window("4", "综合四号窗口", "Window 4", "SCJG"),
                        window("5", "综合五号窗口", "Window 5", "ZH")),
                people.stream().map(DemoCentres::officer).toList(),
                List.of(
                        post("P3", "三号窗口岗", "Post at window 3", "SCJG", "3"),
                        post("P5", "五号窗口岗", "Post at window 5", "ZH", "5")),
                List.of(
                        holder("P3", PostPart.A, DemoPeople.CHEN_JING, day),
                        holder("P3", PostPart.B, DemoPeople.ZHOU_WEI, day),
                        holder("P5", PostPart.A, DemoPeople.ZHAO_LEI, day),
                        holder("P5", PostPart.B, DemoPeople.CHEN_JING, day)),
                people.stream()
                        .map(person ->
                                new FirstAccount(new LoginName(person.login), new OfficerNo(person.no), password))
                        .toList(),
                people.stream()
                        .map(person -> new FirstRole(new OfficerNo(person.no), person.role))
                        .toList());
    }

    /** The bureau's centre, so that one installation is seen to hold several (B1). */
    static CentreFounding binhe(String password) {
        var office = new UnitNo("ZX");
        return new CentreFounding(
                new CentreProfile(
                        BINHE,
                        new Name("滨河区市场监管局客户服务中心", "Binhe Market Supervision Client Centre"),
                        "滨河市监",
                        "BH",
                        CentreRuleBook.B,
                        "滨河区",
                        "滨河区江滨大道88号",
                        "0719-6661000",
                        "0719-6661999",
                        "滨河区人民政府",
                        "滨河区人民法院"),
                List.of(unit("ZX", UnitKind.CENTRE_OFFICE, "管理办公室", "Management office", DIRECTOR_OF_BINHE.value())),
                List.of(new ServiceWindow(new WindowNo("1"), new Name("一号窗口", "Window 1"), "一楼大厅", office)),
                List.of(
                        new OfficerSummary(
                                DIRECTOR_OF_BINHE,
                                "方敏",
                                "Fang Min",
                                office,
                                null,
                                new Name("中心主任", "Director"),
                                StaffCategory.CIVIL_SERVANT,
                                "0719-6662001",
                                true),
                        new OfficerSummary(
                                CLERK_OF_BINHE,
                                "罗欣",
                                "Luo Xin",
                                office,
                                null,
                                new Name("窗口人员", "Window clerk"),
                                StaffCategory.CONTRACT,
                                "0719-6662002",
                                true)),
                List.of(),
                List.of(),
                List.of(
                        new FirstAccount(new LoginName("fangmin"), DIRECTOR_OF_BINHE, password),
                        new FirstAccount(new LoginName("luoxin"), CLERK_OF_BINHE, password)),
                List.of(
                        new FirstRole(DIRECTOR_OF_BINHE, Role.DIRECTOR),
                        new FirstRole(CLERK_OF_BINHE, Role.WINDOW_CLERK)));
    }

    /** Somebody of Qingshan as he acts in the story. */
    static Officer acting(DemoPeople person) {
        return new Officer(
                QINGSHAN,
                new OfficerNo(person.no),
                person.zh,
                new UnitNo(person.unit),
                person.window == null ? null : new WindowNo(person.window),
                null,
                person.role.permissions());
    }

    private static OfficerSummary officer(DemoPeople person) {
        boolean posted = Stream.of("SCJG", "ZH").anyMatch(person.unit::equals);
        return new OfficerSummary(
                new OfficerNo(person.no),
                person.zh,
                person.en,
                new UnitNo(person.unit),
                posted ? new UnitNo("ZX") : null,
                new Name(person.titleZh, person.titleEn),
                person.category(),
                person.phone(),
                true);
    }

    private static Unit unit(String no, UnitKind kind, String zh, String en, String leader) {
        return new Unit(new UnitNo(no), kind, new Name(zh, en), null, new OfficerNo(leader));
    }

    private static ServiceWindow window(String no, String zh, String en, String unit) {
        return new ServiceWindow(new WindowNo(no), new Name(zh, en), "一楼", new UnitNo(unit));
    }

    private static Post post(String no, String zh, String en, String unit, String window) {
        return new Post(new PostNo(no), new Name(zh, en), new UnitNo(unit), new WindowNo(window), List.of());
    }

    private static Post.Holder holder(String post, PostPart part, DemoPeople person, LocalDate day) {
        return new Post.Holder(
                new PostNo(post),
                part,
                new OfficerNo(person.no),
                day.withDayOfYear(1),
                null,
                part == PostPart.B ? day.withDayOfYear(1) : null);
    }
}

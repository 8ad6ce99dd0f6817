package onewindow.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.demo.CentreContact;
import onewindow.demo.DemoCatalogue;
import onewindow.people.ApiTokens;
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
import onewindow.people.Permission;
import onewindow.people.Post;
import onewindow.people.PostNo;
import onewindow.people.Role;
import onewindow.people.ServiceWindow;
import onewindow.people.Unit;
import onewindow.people.Unit.UnitKind;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The centre that is measured: a clerk at window 3, a reviewer, an editor, the published demo guides, and keys. */
final class Centre {
    static final CentreId ID = new CentreId("qingshan");
    static final ItemCode ITEM = new ItemCode("QS-SCJG-006");
    static final Officer CLERK = officer("1003", "陈静", Role.WINDOW_CLERK, "3");
    static final Officer REVIEWER = officer("1010", "孙力", Role.REVIEWER, null);
    static final Officer EDITOR = officer("1012", "高洁", Role.CATALOGUE_EDITOR, null);
    static final LoginName LOGIN = new LoginName("chenjing");
    private static final UnitNo UNIT = new UnitNo("ZX");
    private static final WindowNo WINDOW = new WindowNo("3");
    private static final PostNo POST = new PostNo("P3");
    private static final Duration LIFE = Duration.ofDays(30);

    /** The secrets of the programs that act as clerk and as reviewer, and the code with which the clerk first signs in. */
    record Keys(String clerk, String reviewer, String signInCode) {}

    private Centre() {}

    /** Founds the centre, publishes its guides, and hands out the keys. */
    static Keys open(ApplicationContext program) {
        var codes = program.getBean(Founding.class)
                .found(new CentreFounding(
                        new CentreProfile(
                                ID, new Name("青山县政务服务中心", "Qingshan"), "青山政务", "QS", CentreRuleBook.A, "青山县", "青山县人民路1号",
                                "0719-5551000", "0719-5551999", "青山县人民政府", "青山县人民法院"),
                        List.of(new Unit(UNIT, UnitKind.CENTRE_OFFICE, new Name("中心办公室", "Office"), null, null)),
                        List.of(new ServiceWindow(WINDOW, new Name("三号窗口", "Window 3"), "一楼", UNIT)),
                        List.of(summary(CLERK), summary(REVIEWER), summary(EDITOR)),
                        List.of(new Post(POST, new Name("三号窗口岗", "Post at window 3"), UNIT, WINDOW, List.of())),
                        List.of(new Post.Holder(POST, Post.PostPart.A, CLERK.no(), Doors.today().withDayOfYear(1), null, null)),
                        List.of(new FirstAccount(LOGIN, CLERK.no(), null)),
                        List.of(
                                new FirstRole(CLERK.no(), Role.WINDOW_CLERK),
                                new FirstRole(REVIEWER.no(), Role.REVIEWER),
                                new FirstRole(EDITOR.no(), Role.CATALOGUE_EDITOR))));
        DemoCatalogue.load(
                program.getBean(Catalogue.class),
                EDITOR,
                new CentreContact("QS", "一楼", "8:30—17:30", List.of("3"), "0719-5551000", "0719-5551999", Map.of("SCJG-006", 7)),
                Doors.today());
        return new Keys(key(program, CLERK), key(program, REVIEWER), codes.getFirst().code());
    }

    private static String key(ApplicationContext program, Officer officer) {
        var wish = new ApiTokens.Wish(officer.name(), officer.no(), officer.permissions(), Instant.now().plus(LIFE));
        var keeper = new Officer(ID, EDITOR.no(), EDITOR.name(), UNIT, null, null, Set.of(Permission.KEEP_TOKENS));
        return program.getBean(ApiTokens.class).issue(wish, keeper, SubmissionId.fresh()).orThrow().key().text();
    }

    private static Officer officer(String no, String name, Role role, @Nullable String window) {
        return new Officer(
                ID, new OfficerNo(no), name, new UnitNo("ZX"), window == null ? null : new WindowNo(window), null, role.permissions());
    }

    private static OfficerSummary summary(Officer officer) {
        return new OfficerSummary(
                officer.no(), officer.name(), officer.name(), UNIT, null, new Name("工作人员", "Officer"),
                StaffCategory.TECHNICAL, "0719-5551003", true);
    }
}

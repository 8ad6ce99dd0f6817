package onewindow.bench;

import java.util.List;
import java.util.Map;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.demo.CentreContact;
import onewindow.demo.DemoCatalogue;
import onewindow.people.CentreFounding;
import onewindow.people.CentreFounding.FirstRole;
import onewindow.people.CentreProfile;
import onewindow.people.CentreProfile.CentreRuleBook;
import onewindow.people.Founding;
import onewindow.people.Name;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.Role;
import onewindow.people.ServiceWindow;
import onewindow.people.Unit;
import onewindow.people.Unit.UnitKind;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The centre that is measured: one clerk at window 3, one reviewer, one editor, the published demo guides. */
final class Centre {
    static final CentreId ID = new CentreId("qingshan");
    static final ItemCode ITEM = new ItemCode("QS-SCJG-006");
    static final Officer CLERK = officer("1003", "陈静", Role.WINDOW_CLERK, "3");
    static final Officer REVIEWER = officer("1010", "孙力", Role.REVIEWER, null);
    static final Officer EDITOR = officer("1012", "高洁", Role.CATALOGUE_EDITOR, null);
    private static final UnitNo UNIT = new UnitNo("ZX");

    private Centre() {}

    static void open(ApplicationContext program) {
        program.getBean(Founding.class)
                .found(new CentreFounding(
                        new CentreProfile(
                                ID, new Name("青山县政务服务中心", "Qingshan"), "青山政务", "QS", CentreRuleBook.A, "青山县", "青山县人民路1号",
                                "0719-5551000", "0719-5551999", "青山县人民政府", "青山县人民法院"),
                        List.of(new Unit(UNIT, UnitKind.CENTRE_OFFICE, new Name("中心办公室", "Office"), null, null)),
                        List.of(new ServiceWindow(new WindowNo("3"), new Name("三号窗口", "Window 3"), "一楼", UNIT)),
                        List.of(summary(CLERK), summary(REVIEWER), summary(EDITOR)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(
                                new FirstRole(CLERK.no(), Role.WINDOW_CLERK),
                                new FirstRole(REVIEWER.no(), Role.REVIEWER),
                                new FirstRole(EDITOR.no(), Role.CATALOGUE_EDITOR))));
        DemoCatalogue.load(
                program.getBean(Catalogue.class),
                EDITOR,
                new CentreContact("QS", "一楼", "8:30—17:30", List.of("3"), "0719-5551000", "0719-5551999", Map.of("SCJG-006", 7)),
                Doors.today());
    }

    private static Officer officer(String no, String name, Role role, @Nullable String window) {
        return new Officer(
                ID, new OfficerNo(no), name, new UnitNo("ZX"), window == null ? null : new WindowNo(window), null, role.permissions());
    }

    private static OfficerSummary summary(Officer officer) {
        return new OfficerSummary(
                officer.no(), officer.name(), officer.name(), UNIT, null, new Name("工作人员", "Officer"),
                StaffCategory.CIVIL_SERVANT, "0719-5551003", true);
    }
}

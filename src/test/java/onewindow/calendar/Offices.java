package onewindow.calendar;

import java.util.Set;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;

/** Who proposes and who approves in the tests: the system administrator, the director, his deputy. */
final class Offices {
    static final CentreId QINGSHAN = new CentreId("qingshan");
    static final CentreId BINHE = new CentreId("binhe");

    private Offices() {}

    static Officer admin(CentreId centre) {
        return officer(centre, "1090", "管理员", Set.of(Permission.LOAD_CALENDAR, Permission.KEEP_CENTRE));
    }

    static Officer director(CentreId centre) {
        return officer(centre, "1001", "刘洋", Set.of(Permission.ORDER_CLOSURES, Permission.APPROVE_CALENDAR));
    }

    static Officer deputy(CentreId centre) {
        return officer(centre, "1002", "高敏", Set.of(Permission.ORDER_CLOSURES, Permission.APPROVE_CALENDAR));
    }

    static Officer clerk(CentreId centre) {
        return officer(centre, "1003", "陈静", Set.of(Permission.SEE_CALENDAR));
    }

    private static Officer officer(CentreId centre, String no, String name, Set<Permission> permissions) {
        return new Officer(centre, new OfficerNo(no), name, new UnitNo("office"), null, null, permissions);
    }
}

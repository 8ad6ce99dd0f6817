package onewindow.casework;

import java.util.List;
import onewindow.people.Permission;
import onewindow.platform.Refusal;

/** One act on a case as it stands now (可办事项): lawful, or every reason why not; open to the asking officer, or by which rights. */
public record NextAct(CaseAct act, List<Refusal> hindrances, boolean permitted, List<Permission> rights) {
    public boolean isLawful() {
        return hindrances.isEmpty();
    }

    /** Whether this officer may do it now. */
    public boolean isOpen() {
        return isLawful() && permitted;
    }
}

package onewindow.casework.web;

import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseState;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Light;
import org.jspecify.annotations.Nullable;

/** The light of a case (时限灯), computed on reading: nobody can postpone it. */
public final class CaseLight {
    private CaseLight() {}

    public static @Nullable Light of(CaseHead head, Horizon horizon) {
        var due = head.standing().promisedDueAt();
        var stopped = head.standing().stoppedAt();
        if (stopped != null && due != null) {
            // A clock that stops on its last day or later is not moved by that any more.
            boolean moves = ChinaTime.dateOf(due).isAfter(ChinaTime.dateOf(stopped));
            return !moves && due.isBefore(horizon.now()) ? Light.RED : Light.PAUSED;
        }
        if (head.state() == CaseState.DECIDED || head.state() == CaseState.DELIVERED) return Light.DONE;
        if (due == null || head.state() != CaseState.ACCEPTED) return null;
        if (due.isBefore(horizon.now())) return Light.RED;
        return due.isAfter(horizon.warnUntil(head.opening().itemCode())) ? Light.GREEN : Light.AMBER;
    }
}

package onewindow.casework.web;

import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseState;
import onewindow.platform.web.Light;
import org.jspecify.annotations.Nullable;

/** The light of a case (时限灯), computed on reading: nobody can postpone it. */
public final class CaseLight {
    private CaseLight() {}

    public static @Nullable Light of(CaseHead head, Horizon horizon) {
        var due = head.standing().promisedDueAt();
        if (head.state() == CaseState.PAUSED) return Light.PAUSED;
        if (head.state() == CaseState.DECIDED || head.state() == CaseState.DELIVERED) return Light.DONE;
        if (due == null || head.state() != CaseState.ACCEPTED) return null;
        if (due.isBefore(horizon.now())) return Light.RED;
        return due.isAfter(horizon.warnUntil()) ? Light.GREEN : Light.AMBER;
    }
}

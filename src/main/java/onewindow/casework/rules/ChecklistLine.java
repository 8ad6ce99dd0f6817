package onewindow.casework.rules;

import onewindow.casework.MaterialForm;
import onewindow.casework.MaterialState;

/** One material of the guide as it was found at the window. */
public record ChecklistLine(
        int material, String name, MaterialForm form, int originals, int copies, MaterialState state, String problem) {
    boolean isGap() {
        return state == MaterialState.MISSING || state == MaterialState.DEFECTIVE;
    }

    /** Whether it lies with the office. */
    boolean isHeld() {
        return state == MaterialState.PRESENT || state == MaterialState.DEFECTIVE;
    }

    ChecklistLine present() {
        return new ChecklistLine(material, name, form, originals, copies, MaterialState.PRESENT, "");
    }

    ChecklistLine lacking(String problem) {
        var found = state == MaterialState.MISSING ? MaterialState.MISSING : MaterialState.DEFECTIVE;
        return new ChecklistLine(material, name, form, originals, copies, found, problem);
    }
}

package onewindow.casework.rules;

import onewindow.casework.MaterialForm;
import onewindow.casework.MaterialState;

/** One material of the guide as it was found at the window. */
public record ChecklistLine(
        int material, String name, MaterialForm form, int originals, int copies, MaterialState state, String problem) {
    /** A line beside the published list; it stands here because it is asked for. */
    static ChecklistLine extra(int material, String name) {
        return new ChecklistLine(material, name, MaterialForm.ORIGINAL, 1, 0, MaterialState.MISSING, "");
    }

    public boolean isGap() {
        return state == MaterialState.MISSING || state == MaterialState.DEFECTIVE;
    }

    /** Whether it lies with the office. */
    boolean isHeld() {
        return state == MaterialState.PRESENT || state == MaterialState.DEFECTIVE;
    }

    /** Handed in with an error that was mended at the window; the line says which it was. */
    public boolean wasMended() {
        return state == MaterialState.PRESENT && !problem.isEmpty();
    }

    ChecklistLine present() {
        return new ChecklistLine(material, name, form, originals, copies, MaterialState.PRESENT, "");
    }

    ChecklistLine mended() {
        return new ChecklistLine(material, name, form, originals, copies, MaterialState.PRESENT, problem);
    }

    ChecklistLine lacking(String problem) {
        var found = state == MaterialState.MISSING ? MaterialState.MISSING : MaterialState.DEFECTIVE;
        return new ChecklistLine(material, name, form, originals, copies, found, problem);
    }
}

package onewindow.casework;

/** How one line of the material checklist was found at the window. */
public enum MaterialState {
    PRESENT,
    MISSING,
    DEFECTIVE,
    /** The situation answers, or a conditional need that does not apply, leave this line out. */
    NOT_NEEDED
}

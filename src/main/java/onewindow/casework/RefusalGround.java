package onewindow.casework;

/** On which ground acceptance is refused (不予受理的理由类别); the list is closed. */
public enum RefusalGround {
    /** LIC-32.1: the matter needs no approval. */
    NOT_REQUIRED,
    /** LIC-32.2: another body is competent; it must be named. */
    NOT_COMPETENT,
    /** LIC-32.4: asked once, and what was missing did not come. */
    NOT_SUPPLEMENTED,
    /** LIC-78: the materials are false. */
    FALSE_MATERIALS
}

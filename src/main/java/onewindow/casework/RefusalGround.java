package onewindow.casework;

import onewindow.documents.PaperKind;

/** On which ground acceptance is refused (不予受理的理由类别), each with its paper; the list is closed. */
public enum RefusalGround {
    /** LIC-32.1: the matter needs no approval. */
    NOT_REQUIRED(PaperKind.NOT_REQUIRED_NOTICE),
    /** LIC-32.2: another body is competent; it must be named. */
    NOT_COMPETENT(PaperKind.REFERRAL_NOTICE),
    /** LIC-32.4: asked once, and what was missing did not come. */
    NOT_SUPPLEMENTED(PaperKind.REFUSAL_NOTICE),
    /** LIC-78: the materials are false. */
    FALSE_MATERIALS(PaperKind.REFUSAL_NOTICE),
    /** LIC-78, LIC-79: the applicant may not ask for this licence for a time. */
    APPLICANT_BARRED(PaperKind.REFUSAL_NOTICE);

    private final PaperKind paper;

    RefusalGround(PaperKind paper) {
        this.paper = paper;
    }

    /** In which paper a refusal on this ground is given. */
    public PaperKind paper() {
        return paper;
    }
}

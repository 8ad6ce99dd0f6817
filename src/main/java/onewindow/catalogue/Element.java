package onewindow.catalogue;

import java.util.Locale;

/** An element of a guide that must be public before the item is (公开要素). */
public enum Element {
    NAME,
    DEPARTMENT,
    ITEM_TYPE,
    CASE_TYPE,
    BASIS,
    TARGETS,
    CONDITIONS,
    MATERIALS,
    PROCEDURE,
    LEGAL_LIMIT,
    PROMISED_LIMIT,
    RESULT,
    FEES,
    PLACE,
    HOURS,
    CONSULT_PHONE,
    SUPERVISION_PHONE,
    REMEDIES,
    JOINT_BODIES,
    DECIDING_BODY;

    /** Where a page shows this element. */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

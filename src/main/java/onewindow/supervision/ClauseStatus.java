package onewindow.supervision;

/** How far the product answers for a clause (条款). */
public enum ClauseStatus {
    /** The breach is impossible, or its remedy starts by itself. */
    ENFORCED,
    /** The right person is warned in time. */
    SHOWN,
    /** The proof is kept. */
    RECORDED,
    /** It stays with people; the product only says so. */
    PEOPLE,
    /** The source breaks off; nothing may be invented. */
    LOST
}

package onewindow.casework;

/** Why an officer may not be impartial in a case (应当回避的情形). */
public enum ConflictKind {
    /** 涉及本人利害关系 */
    OWN_INTEREST,
    /** 涉及近亲属的利害关系 */
    RELATIVES_INTEREST,
    /** 其他可能影响公正执行公务的 */
    OTHER
}

package onewindow.casework;

/** Who asks that an officer keeps out of a case (回避的提出). */
public enum RecusalAsker {
    /** 本人申请 */
    OFFICER,
    /** 申请人 */
    APPLICANT,
    /** 利害关系人 (LIC-36). */
    THIRD_PARTY
}

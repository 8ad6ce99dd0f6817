package onewindow.casework;

import onewindow.platform.Clause;

/** For what the limits of a case stand still (不计入期限的特别程序); the law's list is closed, a special law may add to it. */
@Clause("LIC-45")
public enum ProcedureKind {
    /** 听证. */
    HEARING,
    /** 招标. */
    TENDER,
    /** 拍卖. */
    AUCTION,
    /** 检验. */
    INSPECTION,
    /** 检测. */
    TESTING,
    /** 检疫. */
    QUARANTINE,
    /** 鉴定. */
    APPRAISAL,
    /** 专家评审. */
    EXPERT_REVIEW,
    /** A step that the published guide names as not counted, such as a public notice (公告、公示). */
    NAMED_IN_GUIDE;

    /** Whether two officers or more carry it out, and a finding against the applicant names the technical norm. */
    @Clause("LIC-55")
    public boolean isInspection() {
        return this == INSPECTION || this == TESTING || this == QUARANTINE;
    }
}

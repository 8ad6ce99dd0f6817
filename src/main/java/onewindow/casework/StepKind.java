package onewindow.casework;

/** The inner terms of a case (环节时限), each with a clock and a colour of its own. */
public enum StepKind {
    /** 特别程序: as many days as were planned and told in writing (LIC-45). */
    SPECIAL_PROCEDURE,
    /** 延期审批: to be answered before the legal limit is over (LIC-42). */
    EXTENSION,
    /** 听证: held within the days of the law from its request (LIC-47). */
    HEARING,
    /** 核查、检验的指派: within the days of the law from acceptance (LIC-55). */
    INSPECTION,
    /** 听取利害关系人意见: until the day that was set for him (LIC-36). */
    STATEMENT,
    /** 回避决定: answered within the days that the centre has set (CSL-77). */
    RECUSAL,
    /** 联办意见: within the days of the centre, else the unit has agreed (LIC-26). */
    OPINION,
    /** 上报: sent within the days of the centre from acceptance (LIC-43). */
    REPORT_UP,
    /** 下级初审: within the days of the law from acceptance (LIC-43). */
    LOWER_REVIEW,
    /** 答复: within the days of the centre from the answer of the superior (LIC-43). */
    REPLY
}

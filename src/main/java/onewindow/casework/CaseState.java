package onewindow.casework;

/** Where a case stands (办件状态), told by its facts. */
public enum CaseState {
    /** 已收件: handed in, not yet accepted or refused. */
    RECEIVED,
    /** 待补正: asked once for what is missing before acceptance. */
    AWAITING_SUPPLEMENT,
    /** 办理中: accepted, both clocks run. */
    ACCEPTED,
    /** 补办停钟: accepted, asked once for what is missing, both clocks stand still. */
    PAUSED,
    /** 已办结待送达: decided, the result waits for the applicant. */
    DECIDED,
    /** 已送达. */
    DELIVERED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 已撤回: the applicant took the application back before the decision. */
    WITHDRAWN,
    /** 终止办理: what was asked for never came, and the office closed the case in writing. */
    TERMINATED;

    public boolean isClosed() {
        return this == DELIVERED || this == NOT_ACCEPTED || this == WITHDRAWN || this == TERMINATED;
    }
}

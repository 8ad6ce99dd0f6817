package onewindow.casework;

/** How a case ended (办结结果), as its archive rule asks. */
public enum CaseOutcome {
    /** 准予. */
    GRANTED,
    /** 不予许可. */
    DENIED,
    /** 不予受理. */
    NOT_ACCEPTED,
    /** 撤回、终止办理. */
    CLOSED;

    /** Of a case that is over. */
    static CaseOutcome of(CaseHead.Standing standing) {
        return switch (standing.state()) {
            case NOT_ACCEPTED -> NOT_ACCEPTED;
            case WITHDRAWN, TERMINATED -> CLOSED;
            default -> Boolean.TRUE.equals(standing.granted()) ? GRANTED : DENIED;
        };
    }
}

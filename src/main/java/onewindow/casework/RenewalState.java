package onewindow.casework;

/** Whether the renewal of a licence was asked for, and what became of it (延续情况). */
public enum RenewalState {
    NOT_ASKED,
    /** 已申请延续: the office decides before the licence ends. */
    ASKED,
    /** 逾期申请: asked for too late for silence to renew it. */
    ASKED_LATE,
    /** 视为准予延续: asked for in time, and nobody decided before the licence ended. */
    DEEMED,
    DECIDED
}

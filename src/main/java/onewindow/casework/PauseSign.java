package onewindow.casework;

/** What makes a pause of the clocks look like a way to win time (停计异常); each is a sign to look closer, not a verdict. */
public enum PauseSign {
    /** 没有书面通知: nothing in writing was given to the applicant. */
    WITHOUT_PAPER,
    /** 到期前夕停计: begun when the promise was about to end, or had ended. */
    EVE_OF_BREACH,
    /** 停计时没有所缺材料: nothing was outstanding for which the clock could wait. */
    NOTHING_OUTSTANDING
}

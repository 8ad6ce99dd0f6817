package onewindow.casework;

/** What makes a pause of the clocks look like a way to win time (停计异常); each is a sign to look closer, not a verdict. */
public enum PauseSign {
    /** 没有书面通知: nothing in writing was given to the applicant. */
    WITHOUT_PAPER,
    /** 到期前夕停计: begun when the promise was about to end, or had ended. */
    EVE_OF_BREACH,
    /** 要求补正的材料收件时已齐: all that was asked for had been taken in as in order. */
    NOTHING_OUTSTANDING
}

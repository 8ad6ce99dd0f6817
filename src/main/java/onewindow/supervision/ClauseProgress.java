package onewindow.supervision;

/** Whether what a clause asks of the product stands already, as the index of rules and tests proves. */
public enum ClauseProgress {
    /** A rule or refusal carries it out and a test has seen it; for what is only shown or kept, a rule or a page is enough. */
    BUILT,
    NOT_YET_BUILT,
    /** People keep it, or its text is lost: there is nothing to build. */
    NOT_FOR_SOFTWARE
}

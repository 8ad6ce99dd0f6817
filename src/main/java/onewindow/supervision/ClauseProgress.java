package onewindow.supervision;

/** Whether what a clause asks of the product stands already, as the index of rules and tests proves. */
public enum ClauseProgress {
    /** A rule, refusal or page carries it out and, where the clause is enforced, a test has seen it. */
    BUILT,
    NOT_YET_BUILT,
    /** People keep it, or its text is lost: there is nothing to build. */
    NOT_FOR_SOFTWARE
}

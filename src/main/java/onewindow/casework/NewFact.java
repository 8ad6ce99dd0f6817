package onewindow.casework;

/** What is new since the one-time notice, so that a supervisor may open a further one (再次告知的新情况). */
public enum NewFact {
    /** The law or the guide changed after the notice; the further notice holds the difference and nothing else. */
    LAW_CHANGED,
    /** The applicant's own circumstances changed after the notice. */
    CIRCUMSTANCES_CHANGED,
    /** The office overlooked something that it could have seen. */
    OVERLOOKED
}

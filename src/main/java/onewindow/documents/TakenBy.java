package onewindow.documents;

/** Who took a paper from our hand (签收人), in his relation to the applicant. */
public enum TakenBy {
    APPLICANT,
    AGENT,
    STAND_IN,
    OTHER_BODY
}

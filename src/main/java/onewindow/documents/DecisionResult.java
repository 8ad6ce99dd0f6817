package onewindow.documents;

/** What was decided: a licence granted, a licence refused, or a service done that is no licence. */
public enum DecisionResult {
    GRANTED,
    REFUSED,
    DONE
}

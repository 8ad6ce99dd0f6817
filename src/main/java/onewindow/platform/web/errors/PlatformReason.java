package onewindow.platform.web.errors;

import java.util.List;
import onewindow.platform.Reason;

/** Why a request as such cannot be answered, whatever it was about; each with the status that programs read. */
public enum PlatformReason implements Reason {
    NOT_THERE(404, "A7.2", "PIP-51"),
    NOT_PERMITTED(403, "B3"),
    FORM_EXPIRED(403, "A2.2"),
    SIGN_IN_NEEDED(401, "B3"),
    BAD_REQUEST(400, "A3.3"),
    BAD_VALUE(400, "A3.3"),
    BAD_VALUES(400, "A3.3"),
    MISSING_VALUE(400, "A3.3"),
    UNREADABLE_BODY(400, "A3.3"),
    IDEMPOTENCY_KEY_MISSING(400, "A2.2"),
    SEEN_VERSION_MISSING(428, "A2.2"),
    WRONG_METHOD(405, "A2.2"),
    WRONG_MEDIA_TYPE(415, "A2.2"),
    NO_SUCH_FORMAT(406, "A2.2"),
    TOO_LARGE(413, "A3.3"),
    TOO_OFTEN(429, "A2.2"),
    CHANGED_MEANWHILE(409, "B19"),
    BUSY(503, "A2.3"),
    NOTHING_SAVED(503, "A2.3"),
    /** The connection broke while the database was writing: done or not done, only the submission id can tell. */
    OUTCOME_UNKNOWN(503, "A3.2"),
    INCIDENT(500, "A3.2");

    private final int status;
    private final List<String> clauses;

    PlatformReason(int status, String... clauses) {
        this.status = status;
        this.clauses = List.of(clauses);
    }

    public int status() {
        return status;
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}

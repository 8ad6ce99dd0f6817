package onewindow.casework.web;

import java.util.List;
import onewindow.platform.Reason;

/** What the desk asks for before it hands an application to the door. */
public enum DeskReason implements Reason {
    ITEM_NOT_CHOSEN("A3.1", "LIC-29"),
    /** The guide was published anew while the visit went on. */
    GUIDE_CHANGED("A3.1", "LIC-30"),
    /** A situation question without an answer leaves open which materials apply. */
    QUESTION_OPEN("A3.3", "LIC-32.4"),
    LINES_NOT_TICKED("A3.3"),
    MANDATE_DAY_UNREADABLE("LIC-29"),
    SLIP_MOMENT_UNREADABLE("A3.4"),
    ADDRESS_FOR_MAIL("LIC-44"),
    WORDS_TOO_LONG("LIC-31"),
    WORDS_NOT_READABLE("LIC-31"),
    REMEDY_NOT_NAMED("A3.3", "LIC-32.4"),
    GROUND_NOT_CHOSEN("A3.7", "LIC-32.6"),
    /** Another clerk received the same application while this one looked at his preview. */
    RECEIVED_MEANWHILE("A3.2");

    private final List<String> clauses;

    DeskReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}

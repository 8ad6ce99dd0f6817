package onewindow.people;

import java.util.List;
import onewindow.platform.Reason;

/** Why people are refused. */
public enum PeopleReason implements Reason {
    /** The officer's roles do not hold the permission. */
    NOT_PERMITTED("B3");

    private final List<String> clauses;

    PeopleReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}

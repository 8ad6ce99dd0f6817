package onewindow.people;

import java.util.Map;
import java.util.function.Supplier;
import onewindow.platform.Outcome;
import org.springframework.dao.DataIntegrityViolationException;

/** Constraint first, friendly message second: what the database refused by a named constraint becomes a refusal. */
final class Constraints {
    private Constraints() {}

    static <T> Outcome<T> told(Map<String, PeopleReason> reasons, Supplier<Outcome<T>> act) {
        try {
            return act.get();
        } catch (DataIntegrityViolationException violated) {
            var message = String.valueOf(violated.getMostSpecificCause().getMessage());
            return reasons.entrySet().stream()
                    .filter(reason -> message.contains("\"" + reason.getKey() + "\""))
                    .findFirst()
                    .map(reason -> Outcome.<T>refused(reason.getValue()))
                    .orElseThrow(() -> violated);
        }
    }
}

package onewindow.casework.rules;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.casework.rules.ProcedureFact.ProcedureBegun;
import onewindow.casework.rules.ProcedureFact.ProcedureEnded;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.OfficerNo;

/** The special procedures of a case by number, as its facts tell them. */
public final class ProcedureLog {
    private final Map<Integer, Procedure> byNumber = new LinkedHashMap<>();

    void take(ProcedureFact fact, Instant at, OfficerNo by, Suspensions suspensions) {
        switch (fact) {
            case ProcedureBegun begun -> {
                byNumber.put(begun.number(), Procedure.begun(begun, at));
                suspensions.begin(Cause.SPECIAL_PROCEDURE, begun.number(), by, at);
            }
            case ProcedureEnded ended -> {
                byNumber.computeIfPresent(ended.number(), (number, procedure) -> procedure.ended(ended, at));
                suspensions.end(Cause.SPECIAL_PROCEDURE, ended.number(), at);
            }
        }
    }

    public List<Procedure> all() {
        return List.copyOf(byNumber.values());
    }

    public Optional<Procedure> find(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }
}

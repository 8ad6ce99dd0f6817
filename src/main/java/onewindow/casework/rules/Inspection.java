package onewindow.casework.rules;

import java.time.Instant;
import onewindow.casework.rules.InspectionFact.InspectionAssigned;
import onewindow.casework.rules.InspectionFact.InspectionRecorded;
import org.jspecify.annotations.Nullable;

/** An inspection of a case (现场核查): who was sent and when, what was found. */
public record Inspection(
        InspectionAssigned assigned,
        Instant assignedAt,
        @Nullable InspectionRecorded recorded) {
    public int number() {
        return assigned.number();
    }

    public boolean isOutstanding() {
        return recorded == null;
    }

    Inspection with(String officer, String deputy) {
        var officers = assigned.officers().stream()
                .map(one -> one.equals(officer) ? deputy : one)
                .toList();
        return new Inspection(
                new InspectionAssigned(
                        assigned.number(), assigned.purpose(), assigned.place(), officers, assigned.plannedOn()),
                assignedAt,
                recorded);
    }

    Inspection recorded(InspectionRecorded found) {
        return new Inspection(assigned, assignedAt, found);
    }
}

package onewindow.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.rules.InspectionFact.InspectionAssigned;
import onewindow.casework.rules.InspectionFact.InspectionRecorded;
import onewindow.platform.OfficerNo;

/** The inspections of a case in their order. */
public final class InspectionLog {
    private final List<Inspection> all = new ArrayList<>();

    void take(InspectionFact fact, Instant at, OfficerNo by) {
        switch (fact) {
            case InspectionAssigned assigned -> all.add(new Inspection(assigned, at, null));
            case InspectionRecorded recorded ->
                all.replaceAll(one -> one.number() == recorded.number() ? one.recorded(recorded) : one);
        }
    }

    public List<Inspection> all() {
        return List.copyOf(all);
    }

    public List<Inspection> outstanding() {
        return all.stream().filter(Inspection::isOutstanding).toList();
    }

    Optional<Inspection> outstanding(int number) {
        return outstanding().stream().filter(one -> one.number() == number).findFirst();
    }

    /** What one of those who were sent can no longer do falls to his deputy. */
    void replace(String officer, String deputy) {
        all.replaceAll(one -> one.isOutstanding() ? one.with(officer, deputy) : one);
    }

    boolean sentTogether(String one, String other) {
        return outstanding().stream()
                .anyMatch(inspection -> inspection.assigned().officers().containsAll(List.of(one, other)));
    }

    /** Whether an officer was sent on one of them. */
    boolean sent(OfficerNo officer) {
        return all.stream().anyMatch(one -> one.assigned().officers().contains(officer.value()));
    }
}

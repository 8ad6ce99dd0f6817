package onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onewindow.platform.Clause;

/** The caseload of a centre at one moment, and what the last days brought (A1, A2.3, A3.5). */
@Clause({"A1", "A2.3", "A3.5"})
public record Figures(
        Instant asOf,
        Map<CaseState, Long> states,
        long onTime,
        long nearDue,
        long overdue,
        long receivedToday,
        List<Day> days,
        List<Department> departments,
        List<Use> use) {

    /** What came in and what was decided on one day. */
    public record Day(LocalDate on, long received, long decided) {}

    /** Open accepted cases of a department by the light of their promise. */
    public record Department(String name, long green, long amber, long red, long paused) {}

    /** Decided cases of one item: mean working days used beside what was promised and what the law allows. */
    public record Use(
            String itemCode, String item, long decided, double usedDays, int promisedDays, int legalDays, long late) {}

    public long open() {
        return states.entrySet().stream()
                .filter(state -> !state.getKey().isClosed())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long in(CaseState state) {
        return states.getOrDefault(state, 0L);
    }

    public long decided() {
        return use.stream().mapToLong(Use::decided).sum();
    }

    public long late() {
        return use.stream().mapToLong(Use::late).sum();
    }

    /** (Σ promised − Σ used) / Σ promised over the decided cases: by how much the centre was faster than its word. */
    public double speedUp() {
        double promised = use.stream()
                .mapToDouble(one -> (double) one.promisedDays() * one.decided())
                .sum();
        double used =
                use.stream().mapToDouble(one -> one.usedDays() * one.decided()).sum();
        return promised == 0 ? 0 : (promised - used) / promised;
    }

    /** (Σ legal − Σ promised) / Σ legal over the decided cases: by how much the promise is shorter than the law. */
    public double compression() {
        double legal = use.stream()
                .mapToDouble(one -> (double) one.legalDays() * one.decided())
                .sum();
        double promised = use.stream()
                .mapToDouble(one -> (double) one.promisedDays() * one.decided())
                .sum();
        return legal == 0 ? 0 : (legal - promised) / legal;
    }
}

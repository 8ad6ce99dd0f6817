package onewindow.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onewindow.casework.rules.CaseClock;
import onewindow.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What would follow if the visit ended now: what hinders each outcome, both clocks if accepted, the days of a notice. */
public record DeskProspect(
        Map<DeskOutcome, List<Refusal>> hindrances,
        @Nullable CaseClock clock,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate noticeBy,
        Instant from,
        int promisedDays) {
    public List<Refusal> hindrances(DeskOutcome outcome) {
        return hindrances.getOrDefault(outcome, List.of());
    }

    public boolean isLawful(DeskOutcome outcome) {
        return hindrances(outcome).isEmpty();
    }
}

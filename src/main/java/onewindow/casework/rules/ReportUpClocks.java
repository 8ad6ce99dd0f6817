package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.StepKind;
import onewindow.catalogue.CaseType;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** The legs of a case that a superior decides: sent in the centre's days, reviewed in those of the law, told when it came back. */
final class ReportUpClocks {
    private ReportUpClocks() {}

    @Clause({"A3.5", "LIC-43"})
    static List<StepClock> of(CaseFile file, CentreCalendar calendar, StepNumbers numbers) {
        var log = file.proceedings().reportUp();
        var accepted = file.acceptedAt();
        var clocks = new ArrayList<StepClock>();
        if (accepted.isEmpty() || log.reported().isEmpty() && file.received().caseType() != CaseType.REPORT_UP)
            return clocks;
        var start = calendar.countingStart(accepted.get());
        var sent = log.reportedAt().orElse(null);
        var legs = numbers.reportUp();
        clocks.add(leg(StepKind.REPORT_UP, start, legs.sendingDays(), accepted.get(), sent, calendar, numbers));
        clocks.add(leg(StepKind.LOWER_REVIEW, start, legs.reviewDays(), accepted.get(), sent, calendar, numbers));
        log.answered()
                .map(ReportUpFact.SuperiorAnswered::on)
                .ifPresent(on -> clocks.add(leg(
                        StepKind.REPLY,
                        on,
                        legs.replyDays(),
                        ChinaTime.at(on.atStartOfDay()),
                        file.decidedAt().orElse(null),
                        calendar,
                        numbers)));
        return clocks;
    }

    private static StepClock leg(
            StepKind kind,
            LocalDate start,
            int days,
            Instant from,
            @Nullable Instant ended,
            CentreCalendar calendar,
            StepNumbers numbers) {
        var last = calendar.days().plusWorkingDays(start, days).day();
        return StepClock.until(last, kind, 1, "", from, ended, calendar, numbers);
    }
}

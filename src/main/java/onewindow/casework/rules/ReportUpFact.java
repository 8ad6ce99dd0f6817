package onewindow.casework.rules;

import java.time.LocalDate;
import onewindow.platform.Clause;

/** What happened between an office and the superior that decides a case. */
public sealed interface ReportUpFact extends ProceedingFact {
    @Clause({"LIC-35", "LIC-43"})
    record CaseReportedUp(String superior, boolean favourable, String opinion) implements ReportUpFact {}

    @Clause({"LIC-35", "LIC-43"})
    record SuperiorAnswered(LocalDate on, boolean granted, String letter, String words) implements ReportUpFact {}
}

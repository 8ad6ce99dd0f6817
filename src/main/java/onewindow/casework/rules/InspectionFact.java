package onewindow.casework.rules;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Finding;
import onewindow.platform.Clause;

/** What happened about the inspections of a case. */
public sealed interface InspectionFact extends ProceedingFact {
    @Clause({"LIC-34", "LIC-55"})
    record InspectionAssigned(int number, String purpose, String place, List<String> officers, LocalDate plannedOn)
            implements InspectionFact {}

    @Clause({"LIC-34", "LIC-55"})
    record InspectionRecorded(
            int number, LocalDate on, List<String> officers, Finding finding, String result, String norm)
            implements InspectionFact {}
}

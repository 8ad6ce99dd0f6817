package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Finding;
import onewindow.casework.rules.InspectionFact;

/** What happened about the inspections of a case, as programs read it. */
sealed interface InspectionHappening extends Happening {
    @Schema(name = "InspectionAssigned", description = "Officers were sent to look at the facts")
    record InspectionAssigned(int number, String purpose, String place, List<String> officers, LocalDate plannedOn)
            implements InspectionHappening {}

    @Schema(name = "InspectionRecorded", description = "What they found")
    record InspectionRecorded(
            int number, LocalDate on, List<String> officers, Finding finding, String result, String norm)
            implements InspectionHappening {}

    static Happening of(InspectionFact fact) {
        return switch (fact) {
            case InspectionFact.InspectionAssigned assigned ->
                new InspectionAssigned(
                        assigned.number(),
                        assigned.purpose(),
                        assigned.place(),
                        assigned.officers(),
                        assigned.plannedOn());
            case InspectionFact.InspectionRecorded recorded ->
                new InspectionRecorded(
                        recorded.number(),
                        recorded.on(),
                        recorded.officers(),
                        recorded.finding(),
                        recorded.result(),
                        recorded.norm());
        };
    }
}

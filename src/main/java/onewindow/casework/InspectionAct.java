package onewindow.casework;

import java.time.LocalDate;
import java.util.List;
import onewindow.platform.OfficerNo;

/** What officers ask to do about the inspection of a case (核查、检验). */
public sealed interface InspectionAct extends ProceedingAct {
    /** Sends two officers or more to look at the facts, with a day and a place. */
    record Assign(String purpose, String place, List<OfficerNo> officers, LocalDate plannedOn)
            implements InspectionAct {}

    /** Takes down what those who went found; {@code norm} is the technical norm by which it failed. */
    record Record(int inspection, LocalDate on, List<OfficerNo> officers, Finding finding, String result, String norm)
            implements InspectionAct {}
}

package onewindow.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be asked for around acceptance besides accepting, asking once and refusing. */
public sealed interface AcceptanceAct extends Act {
    /** Lets the applicant mend errors there and then (当场更正). */
    record CorrectOnSpot(List<Correction> corrections) implements AcceptanceAct {}

    /** One material as it was handed in and as it was mended. */
    record Correction(int material, String error, String corrected) {}

    /** A supervisor lets a further notice be given, because something is new. The door adds how the guide changed. */
    record OpenSecondNotice(
            NewFact fact,
            String what,
            String basis,
            @Nullable GuideDifference difference) implements AcceptanceAct {
        public OpenSecondNotice(NewFact fact, String what, String basis) {
            this(fact, what, basis, null);
        }
    }
}

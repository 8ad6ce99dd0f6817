package onewindow.certificates;

import java.time.Instant;
import onewindow.casework.CaseNumber;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A blank certificate and all that happened to it: taken in, printed for a case, spoiled or replaced, by whom and why. */
public record Blank(
        BlankNo no,
        String kind,
        BlankState state,
        Done takenIn,
        @Nullable CaseNumber caseNumber,
        @Nullable Done printed,
        @Nullable Done ended,
        String why,
        @Nullable BlankNo replacedBy) {
    /** When, and by whom. */
    public record Done(Instant at, OfficerNo by) {}
}

package onewindow.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a paper reached whom it is for (送达): the way, who took it when it was handed over, the seal it bears, the proof, and the day by
 * Beijing time on which it counts as served. {@code proof} names nobody; it is empty when the paper was signed for on our copy.
 */
public record Serving(ServiceWay way, @Nullable TakenBy takenBy, Seal seal, String proof, LocalDate on) {
    /** Handed to the applicant at the window against his signature, as nearly every paper is. */
    public static Serving atTheWindow(PaperKind kind, LocalDate on) {
        return new Serving(ServiceWay.DIRECT, TakenBy.APPLICANT, Seal.usualOn(kind), "", on);
    }
}

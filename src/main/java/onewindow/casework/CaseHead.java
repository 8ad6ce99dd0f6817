package onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.catalogue.CaseType;
import onewindow.parties.PartyNo;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/** What lists and counters know of a case; equals the fold of its stream. */
public record CaseHead(Opening opening, Standing standing) {
    /** What is fixed at receipt. */
    public record Opening(
            CentreId centre,
            CaseNumber number,
            String itemCode,
            int itemVersion,
            String itemName,
            String department,
            CaseType caseType,
            boolean licence,
            PartyNo applicant,
            String applicantMasked,
            @Nullable WindowNo window,
            Channel channel,
            String queryCode,
            int promisedDays,
            int legalDays,
            Instant receivedAt) {}

    /** What moves with every fact; {@code version} is the number of entries in the stream. */
    public record Standing(
            int version,
            CaseState state,
            OfficerNo responsible,
            @Nullable Instant acceptedAt,
            @Nullable Instant promisedDueAt,
            @Nullable Instant legalDueAt,
            boolean provisional,
            @Nullable Instant stoppedAt,
            @Nullable Instant decidedAt,
            @Nullable Boolean granted,
            @Nullable Instant deliveryDueAt,
            @Nullable Instant deliveredAt,
            Intake intake) {
        /** What silence has made of the case by now; nobody need have written it down (LIC-32.4). */
        private Standing asOf(Instant now, Instant receivedAt) {
            var silence = intake.silence();
            if (silence == null || !now.isAfter(silence.endsAt())) return this;
            return new Standing(
                    version,
                    CaseState.ACCEPTED,
                    responsible,
                    receivedAt,
                    silence.promisedDueAt(),
                    silence.legalDueAt(),
                    silence.provisional(),
                    stoppedAt,
                    decidedAt,
                    granted,
                    deliveryDueAt,
                    deliveredAt,
                    intake.deemedNow());
        }
    }

    /**
     * What the law of acceptance keeps in sight: until when silence is no answer yet, whether it became one, until when the
     * applicant must have his receipt and when he had an answer, further notices, materials beside the list, the day of a
     * promise that is still open.
     */
    public record Intake(
            @Nullable Silence silence,
            boolean deemed,
            Instant receiptDueAt,
            @Nullable Instant answeredAt,
            int furtherNotices,
            int besideList,
            @Nullable LocalDate promisedUntil) {
        private Intake deemedNow() {
            return new Intake(null, true, receiptDueAt, answeredAt, furtherNotices, besideList, promisedUntil);
        }
    }

    /** The moment after which silence accepts, and the clocks that then run from the receipt (LIC-32.4). */
    public record Silence(Instant endsAt, Instant promisedDueAt, Instant legalDueAt, boolean provisional) {}

    /** The case as it stands at a moment, whether or not anybody wrote down what time has done to it. */
    @Clause("LIC-32.4")
    public CaseHead asOf(Instant now) {
        return new CaseHead(opening, standing.asOf(now, opening.receivedAt()));
    }

    public CaseNumber number() {
        return opening.number();
    }

    public CaseState state() {
        return standing.state();
    }
}

package onewindow.casework;

import java.time.Instant;
import onewindow.catalogue.CaseType;
import onewindow.parties.PartyNo;
import onewindow.platform.CentreId;
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
            @Nullable Instant deliveredAt) {}

    public CaseNumber number() {
        return opening.number();
    }

    public CaseState state() {
        return standing.state();
    }
}

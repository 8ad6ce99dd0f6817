package onewindow.casework;

import java.time.Instant;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A case that moves, with its dates before and after, and whether its applicant has been told. */
public record RecountLine(
        CaseNumber number,
        String itemName,
        String applicantMasked,
        CaseState state,
        OfficerNo responsible,
        Movement movement,
        @Nullable Instant promisedBefore,
        @Nullable Instant promisedAfter,
        @Nullable Instant legalBefore,
        @Nullable Instant legalAfter,
        @Nullable Instant deliveryBefore,
        @Nullable Instant deliveryAfter,
        boolean provisionalBefore,
        boolean provisionalAfter,
        @Nullable Told told) {
    /** Who told the applicant, when and how. */
    public record Told(Instant at, OfficerNo by, ToldWay way) {}

    /** Only whose date has moved is told; that a date is certain now stands on the progress page. */
    public boolean isToBeTold() {
        return told == null
                && (movement == Movement.OVERDUE_NOW || movement == Movement.EARLIER || movement == Movement.LATER);
    }

    /** The date that leads: the promise, after the decision the delivery. */
    public @Nullable Instant before() {
        return promisedBefore == null ? deliveryBefore : promisedBefore;
    }

    public @Nullable Instant after() {
        return promisedAfter == null ? deliveryAfter : promisedAfter;
    }
}

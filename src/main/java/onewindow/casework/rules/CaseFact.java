package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.calendar.rules.Term;
import onewindow.casework.Act;
import onewindow.casework.Channel;
import onewindow.casework.DeliveryWay;
import onewindow.casework.GrantedLicence;
import onewindow.casework.OnPaper;
import onewindow.casework.RefusalGround;
import onewindow.casework.ToldWay;
import onewindow.catalogue.CaseType;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** What happened to a case; appended to the ledger, never edited. Persons are named by party number only. */
public sealed interface CaseFact
        permits CaseFact.CaseReceived,
                CaseFact.SupplementAsked,
                CaseFact.MaterialsSupplied,
                CaseFact.CaseAccepted,
                CaseFact.AcceptanceRefused,
                CaseFact.ClockResumed,
                CaseFact.CaseDecided,
                CaseFact.ResultDelivered,
                CaseFact.CaseHandedOver,
                CaseFact.DueDateRecounted,
                CaseFact.MovedDateTold,
                CaseFact.PaperIssued,
                ProceedingFact,
                AcceptanceFact,
                PromiseFact {
    @Clause({"LIC-29", "LIC-57", "A2.2"})
    record CaseReceived(
            String item,
            int itemVersion,
            boolean instant,
            Term legal,
            int promisedDays,
            List<ChecklistLine> checklist,
            List<String> situation,
            String applicant,
            @Nullable String mandate,
            Channel channel,
            DeliveryWay wishedDelivery,
            @Nullable CaseType caseType,
            @Nullable OnPaper onPaper,
            boolean licence,
            @Nullable Bar bar,
            @Nullable Renewal renewal)
            implements CaseFact {
        /** When it was received, entered at {@code entered}: at once, or earlier on paper. */
        Instant receivedAt(Instant entered) {
            return onPaper == null ? entered : onPaper.at();
        }

        /** Whether all was in order when it was taken in on paper. */
        boolean wasCompleteOnPaper() {
            return onPaper != null && checklist.stream().noneMatch(ChecklistLine::isGap);
        }
    }

    @Clause({"A3.3", "LIC-32.4"})
    record SupplementAsked(List<Act.Gap> gaps, LocalDate answerBy) implements CaseFact {}

    @Clause("A3.6")
    record MaterialsSupplied(List<Integer> materials) implements CaseFact {}

    /** Accepted at the window, or by itself when the last missing material came in (LIC-32.5). */
    @Clause({"A3.2", "A3.4", "LIC-32.5"})
    record CaseAccepted(String responsible, boolean bySupplement) implements CaseFact {}

    @Clause({"A3.7", "LIC-32.6", "LIC-38"})
    record AcceptanceRefused(RefusalGround ground, String reason, String basis, String remedy, String competentBody)
            implements CaseFact {}

    /** Nothing holds them any more: both clocks run again, with the dates before and after. */
    @Clause({"A3.6", "LIC-45"})
    record ClockResumed(Instant promisedBefore, Instant promisedAfter, Instant legalBefore, Instant legalAfter)
            implements CaseFact {}

    @Clause({"LIC-34", "LIC-38", "LIC-42"})
    record CaseDecided(
            boolean granted,
            String opinion,
            String reason,
            String basis,
            String remedy,
            @Nullable GrantedLicence licence)
            implements CaseFact {}

    @Clause("LIC-44")
    record ResultDelivered(DeliveryWay way, Act.Recipient recipient, String proof, LocalDate on) implements CaseFact {}

    @Clause("A3.2")
    record CaseHandedOver(String from, String to, String reason) implements CaseFact {}

    /**
     * The calendar changed and with it what the centre owes: the dates before and after, by which change and paper. Both clocks
     * until the decision, the delivery after it.
     */
    @Clause({"A3.5", "B7"})
    record DueDateRecounted(
            String change,
            String because,
            @Nullable Instant promisedBefore,
            @Nullable Instant promisedAfter,
            @Nullable Instant legalBefore,
            @Nullable Instant legalAfter,
            @Nullable Instant deliveryBefore,
            @Nullable Instant deliveryAfter)
            implements CaseFact {}

    /** An officer told the applicant that the date has moved. */
    @Clause({"A3.5", "A2.1"})
    record MovedDateTold(String change, ToldWay way) implements CaseFact {}

    /** A numbered paper was made out for what happened just before it. */
    @Clause({"A3.4", "LIC-32.6"})
    record PaperIssued(String kind, String paper) implements CaseFact {}
}

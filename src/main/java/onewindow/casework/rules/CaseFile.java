package onewindow.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onewindow.calendar.rules.Pause;
import onewindow.calendar.rules.Term;
import onewindow.casework.CaseState;
import onewindow.casework.rules.AcceptanceFact.CaseDeemedAccepted;
import onewindow.casework.rules.AcceptanceFact.CorrectedOnSpot;
import onewindow.casework.rules.AcceptanceFact.ListExtended;
import onewindow.casework.rules.AcceptanceFact.SecondNoticeOpened;
import onewindow.casework.rules.AcceptanceFact.SupplementAskedAgain;
import onewindow.casework.rules.CaseFact.AcceptanceRefused;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.casework.rules.CaseFact.CaseHandedOver;
import onewindow.casework.rules.CaseFact.CaseReceived;
import onewindow.casework.rules.CaseFact.ClockResumed;
import onewindow.casework.rules.CaseFact.DueDateRecounted;
import onewindow.casework.rules.CaseFact.MaterialsSupplied;
import onewindow.casework.rules.CaseFact.MovedDateTold;
import onewindow.casework.rules.CaseFact.PaperIssued;
import onewindow.casework.rules.CaseFact.ResultDelivered;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A case as its facts tell it: the fold of its stream, never stored. */
public final class CaseFile {
    private final List<Happened> facts = new ArrayList<>();
    private @Nullable CaseState state;
    private @Nullable CaseReceived received;
    private @Nullable Instant receivedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant closedAt;
    private @Nullable OfficerNo responsible;
    private @Nullable CaseDecided decision;
    private final Set<OfficerNo> involved = new HashSet<>();
    private final Suspensions suspensions = new Suspensions();
    private final Proceedings proceedings = new Proceedings();
    private final List<DueDateRecounted> recounts = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private final Intake intake = new Intake();
    private final Notices notices = new Notices();
    private final Checklist checklist = new Checklist();

    private CaseFile() {}

    /** Folds the facts of a case; the first one is its receipt. */
    public static CaseFile of(List<Happened> facts) {
        var file = new CaseFile();
        facts.forEach(file::take);
        return file;
    }

    /** The case as it stands after one more fact; this one stays as it is. */
    CaseFile after(Happened fact) {
        var all = new ArrayList<>(facts);
        all.add(fact);
        return of(all);
    }

    private void take(Happened happened) {
        var at = happened.at();
        facts.add(happened);
        involved.add(happened.officer());
        intake.take(happened);
        switch (happened.fact()) {
            case CaseReceived fact -> {
                state = CaseState.RECEIVED;
                received = fact;
                receivedAt = fact.receivedAt(at);
                responsible = happened.officer();
                fact.checklist().forEach(checklist::listed);
            }
            case SupplementAsked fact -> {
                notices.asked(fact, happened);
                checklist.asked(fact.gaps());
                if (state == CaseState.ACCEPTED) suspensions.begin(Cause.SUPPLEMENT, 0, happened.officer(), at);
                else state = CaseState.AWAITING_SUPPLEMENT;
            }
            case MaterialsSupplied fact -> {
                fact.materials().forEach(checklist::present);
                if (hindering().isEmpty()) suspensions.end(Cause.SUPPLEMENT, 0, at);
            }
            case CaseAccepted fact -> {
                state = CaseState.ACCEPTED;
                // What was in order on paper is accepted from that moment: the outage was ours.
                boolean onPaper =
                        received().wasCompleteOnPaper() && notices.first().isEmpty();
                acceptedAt = onPaper ? receivedAt : at;
                responsible = new OfficerNo(fact.responsible());
            }
            // The end of the last suspension says it already; this fact tells the dates before and after.
            case ClockResumed fact -> {}
            case AcceptanceRefused fact -> state = CaseState.NOT_ACCEPTED;
            case CaseDecided fact -> {
                state = CaseState.DECIDED;
                decision = fact;
                decidedAt = at;
                suspensions.endAll(at);
            }
            case ResultDelivered fact -> {
                state = CaseState.DELIVERED;
                deliveredAt = at;
            }
            case DueDateRecounted fact -> recounts.add(fact);
            case MovedDateTold fact -> told.add(fact.change());
            case CaseHandedOver fact -> responsible = new OfficerNo(fact.to());
            case PaperIssued fact -> {
                if (fact.kind().equals("SUPPLEMENT_NOTICE")) {
                    notices.issued(fact.paper());
                    suspensions.nameLast(Cause.SUPPLEMENT, fact.paper());
                }
                if (fact.kind().equals("PROCEDURE_NOTICE")) suspensions.nameLast(Cause.SPECIAL_PROCEDURE, fact.paper());
            }
            case ProceedingFact fact -> {
                proceedings.take(fact, happened, suspensions);
                if (fact instanceof ClosingFact closing) closed(closing, at);
                if (fact instanceof DeliveryFact delivery && delivery.delivers()) {
                    state = CaseState.DELIVERED;
                    deliveredAt = at;
                }
            }
            case AcceptanceFact fact -> take(fact, happened);
            case PromiseFact fact -> {}
        }
    }

    private void closed(ClosingFact fact, Instant at) {
        var moved = fact.stateAfter();
        if (moved == null) return;
        state = moved;
        if (moved.isClosed()) {
            closedAt = at;
            suspensions.endAll(at);
        }
        // What was decided and taken back before it was delivered never bound anybody.
        decision = null;
        decidedAt = null;
    }

    private void take(AcceptanceFact around, Happened happened) {
        switch (around) {
            case CaseDeemedAccepted fact -> {
                state = CaseState.ACCEPTED;
                acceptedAt = receivedAt;
            }
            case CorrectedOnSpot fact -> fact.corrections().forEach(one -> checklist.mended(one.material()));
            case ListExtended fact -> checklist.listed(ChecklistLine.extra(fact.material(), fact.name()));
            case SecondNoticeOpened fact -> notices.opened(fact, happened);
            case SupplementAskedAgain fact -> {
                notices.askedAgain(fact);
                checklist.asked(fact.gaps());
            }
        }
    }

    public CaseState state() {
        var told = known(state);
        return told == CaseState.ACCEPTED && stoppedAt().isPresent() ? CaseState.PAUSED : told;
    }

    public CaseReceived received() {
        return known(received);
    }

    public Instant receivedAt() {
        return known(receivedAt);
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** When nothing was left to be done on it: decided, or ended before. */
    public Optional<Instant> overAt() {
        return Optional.ofNullable(decidedAt != null ? decidedAt : closedAt);
    }

    /** The chapters beside the main line. */
    public Proceedings proceedings() {
        return proceedings;
    }

    /** The moment since which the clocks stand still, while they do. */
    public Optional<Instant> stoppedAt() {
        return suspensions.standingSince();
    }

    Suspensions standstills() {
        return suspensions;
    }

    /** Each time in which the clocks stood still: who, why, from when to when. */
    public List<Suspension> suspensions() {
        return suspensions.all();
    }

    /** The time in which the office has promised to be done. */
    public Term promisedLimit() {
        return Term.workingDays(received().promisedDays());
    }

    /** The time the law allows for this case, with an extension that was approved. */
    @Clause("LIC-42")
    public Term legalLimit() {
        return proceedings.extensions().lengthened(received().legal());
    }

    public Optional<CaseDecided> decision() {
        return Optional.ofNullable(decision);
    }

    /** How the application was taken in: answered when, accepted by silence, on a promise. */
    public Intake intake() {
        return intake;
    }

    public Notices notices() {
        return notices;
    }

    /** 首办责任人: who answers for the case from acceptance to delivery (A3.2). */
    public OfficerNo responsible() {
        return known(responsible);
    }

    /** Whether an officer answers for the case or did anything on it. */
    boolean isInvolved(OfficerNo officer) {
        return responsible().equals(officer)
                || involved.contains(officer)
                || proceedings.inspection().sent(officer);
    }

    public List<ChecklistLine> checklist() {
        return checklist.all();
    }

    /** The materials that lie with the office. */
    public List<ChecklistLine> held() {
        return checklist.those(ChecklistLine::isHeld);
    }

    String nameOf(int material) {
        return checklist.nameOf(material);
    }

    public List<ChecklistLine> gaps() {
        return checklist.those(ChecklistLine::isGap);
    }

    /** Gaps that stand in the way of acceptance, or keep the clocks stopped: once asked, those of the one-time notice only. */
    public List<ChecklistLine> hindering() {
        if (notices.first().isEmpty()) return gaps();
        return gaps().stream().filter(line -> notices.hinders(line.material())).toList();
    }

    /** What was promised at acceptance and has not come yet. */
    public List<ChecklistLine> promisedGaps() {
        return gaps().stream().filter(line -> intake.promises(line.material())).toList();
    }

    /** All pauses of the clocks so far, a running one open-ended. */
    public List<Pause> pauses() {
        return suspensions.pauses();
    }

    /** How changes of the calendar have moved the dates, in their order. */
    public List<DueDateRecounted> recounts() {
        return List.copyOf(recounts);
    }

    /** Whether the applicant was told of what a change moved. */
    public boolean isTold(String change) {
        return told.contains(change);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) throw new IllegalStateException("a case begins with its receipt");
        return value;
    }
}

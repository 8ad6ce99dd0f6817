package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.calendar.rules.Pause;
import onewindow.casework.CaseState;
import onewindow.casework.rules.CaseFact.AcceptanceRefused;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.casework.rules.CaseFact.CaseHandedOver;
import onewindow.casework.rules.CaseFact.CaseReceived;
import onewindow.casework.rules.CaseFact.ClockResumed;
import onewindow.casework.rules.CaseFact.MaterialsSupplied;
import onewindow.casework.rules.CaseFact.PaperIssued;
import onewindow.casework.rules.CaseFact.ResultDelivered;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A case as its facts tell it: the fold of its stream, never stored. */
public final class CaseFile {
    private @Nullable CaseState state;
    private @Nullable CaseReceived received;
    private @Nullable Instant receivedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant decidedAt;
    private @Nullable Instant deliveredAt;
    private @Nullable OfficerNo responsible;
    private @Nullable SupplementAsked notice;
    private @Nullable Instant noticeAt;
    private @Nullable String noticePaper;
    private @Nullable CaseDecided decision;
    private @Nullable AcceptanceRefused refusal;
    private @Nullable Instant stoppedAt;
    private final List<Pause> pauses = new ArrayList<>();
    private final Map<Integer, ChecklistLine> checklist = new LinkedHashMap<>();

    private CaseFile() {}

    /** Folds the facts of a case; the first one is its receipt. */
    public static CaseFile of(List<Happened> facts) {
        var file = new CaseFile();
        facts.forEach(file::take);
        return file;
    }

    private void take(Happened happened) {
        var at = happened.at();
        switch (happened.fact()) {
            case CaseReceived fact -> {
                state = CaseState.RECEIVED;
                received = fact;
                receivedAt = at;
                responsible = happened.officer();
                fact.checklist().forEach(line -> checklist.put(line.material(), line));
            }
            case SupplementAsked fact -> {
                notice = fact;
                noticeAt = at;
                fact.gaps()
                        .forEach(gap ->
                                checklist.computeIfPresent(gap.material(), (no, line) -> line.lacking(gap.problem())));
                if (state == CaseState.ACCEPTED) stoppedAt = at;
                state = state == CaseState.ACCEPTED ? CaseState.PAUSED : CaseState.AWAITING_SUPPLEMENT;
            }
            case MaterialsSupplied fact ->
                fact.materials().forEach(no -> checklist.computeIfPresent(no, (same, line) -> line.present()));
            case CaseAccepted fact -> {
                state = CaseState.ACCEPTED;
                acceptedAt = at;
                responsible = new OfficerNo(fact.responsible());
            }
            case ClockResumed fact -> {
                state = CaseState.ACCEPTED;
                if (stoppedAt != null) pauses.add(pause(stoppedAt, ChinaTime.dateOf(at)));
                stoppedAt = null;
            }
            case AcceptanceRefused fact -> {
                state = CaseState.NOT_ACCEPTED;
                refusal = fact;
            }
            case CaseDecided fact -> {
                state = CaseState.DECIDED;
                decision = fact;
                decidedAt = at;
            }
            case ResultDelivered fact -> {
                state = CaseState.DELIVERED;
                deliveredAt = at;
            }
            case CaseHandedOver fact -> responsible = new OfficerNo(fact.to());
            case PaperIssued fact -> {
                if (fact.kind().equals("SUPPLEMENT_NOTICE")) noticePaper = fact.paper();
            }
        }
    }

    public CaseState state() {
        return known(state);
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

    /** The moment since which the clocks stand still, while they do. */
    public Optional<Instant> stoppedAt() {
        return Optional.ofNullable(stoppedAt);
    }

    public Optional<CaseDecided> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<AcceptanceRefused> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<SupplementAsked> notice() {
        return Optional.ofNullable(notice);
    }

    public Optional<Instant> noticeAt() {
        return Optional.ofNullable(noticeAt);
    }

    public Optional<String> noticePaper() {
        return Optional.ofNullable(noticePaper);
    }

    /** 首办责任人: who answers for the case from acceptance to delivery (A3.2). */
    public OfficerNo responsible() {
        return known(responsible);
    }

    public boolean isInstant() {
        return received().instant();
    }

    public List<ChecklistLine> checklist() {
        return List.copyOf(checklist.values());
    }

    public List<ChecklistLine> gaps() {
        return checklist.values().stream().filter(ChecklistLine::isGap).toList();
    }

    /** All pauses of the clocks so far, the running one open-ended. */
    public List<Pause> pauses() {
        if (stoppedAt == null) return List.copyOf(pauses);
        var all = new ArrayList<>(pauses);
        all.add(pause(stoppedAt, null));
        return all;
    }

    private Pause pause(Instant from, @Nullable LocalDate until) {
        return new Pause(ChinaTime.dateOf(from), until, noticePaper == null ? "" : noticePaper);
    }

    private static <T> T known(@Nullable T value) {
        if (value == null) throw new IllegalStateException("a case begins with its receipt");
        return value;
    }
}

package onewindow.casework.rules;

import static onewindow.casework.CaseReason.ASKED_ONCE_ALREADY;
import static onewindow.casework.CaseReason.GAP_LEFT_OUT;
import static onewindow.casework.CaseReason.MATERIAL_NOT_LISTED;
import static onewindow.casework.CaseReason.NOTHING_OUTSTANDING;
import static onewindow.casework.CaseReason.NOTHING_TO_ASK;
import static onewindow.casework.CaseReason.NOTICE_TOO_LATE;
import static onewindow.casework.CaseReason.NOT_OUTSTANDING;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.CaseReason.PROBLEM_NOT_NAMED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import onewindow.casework.Act;
import onewindow.casework.Act.Gap;
import onewindow.casework.CaseState;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.casework.rules.CaseFact.MaterialsSupplied;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** The one-time notice (一次性告知) and what it sets going. */
public final class Supplement {
    private Supplement() {}

    /**
     * Everything missing is asked for once: before acceptance within the notice limit, after acceptance with both clocks
     * stopped. A second notice is refused.
     */
    @Clause({"A3.3", "A3.6", "LIC-32.4"})
    static Outcome<List<CaseFact>> ask(CaseFile file, Act.AskForSupplement ask, Setting setting) {
        var hindrances = whyNotAsk(file, setting);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = findings(file, ask.gaps());
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var answerBy = setting.calendar()
                .days()
                .plusWorkingDays(setting.today(), setting.numbers().supplementReplyDays());
        return Outcome.done(List.of(new SupplementAsked(ask.gaps(), answerBy.day())));
    }

    static List<Refusal> whyNotAsk(CaseFile file, Setting setting) {
        if (file.notice().isPresent())
            return List.of(Refusal.of(
                    ASKED_ONCE_ALREADY,
                    file.noticePaper().orElse(""),
                    file.noticeAt().orElseThrow()));
        var state = file.state();
        if (SpecialProcedures.isUnderWay(file)) return List.of();
        if (state != CaseState.RECEIVED) return List.of(Refusal.of(NOT_POSSIBLE_NOW, state));
        var lastDay = lastDayOfNotice(file, setting);
        return setting.today().isAfter(lastDay) ? List.of(Refusal.of(NOTICE_TOO_LATE, lastDay)) : List.of();
    }

    /** The last working day on which the notice may still be given (LIC-32.4: five working days from receipt). */
    @Clause("LIC-32.4")
    public static LocalDate lastDayOfNotice(CaseFile file, Setting setting) {
        var receivedOn = setting.calendar().countingStart(file.receivedAt());
        return setting.calendar()
                .days()
                .plusWorkingDays(receivedOn, setting.numbers().noticeDays())
                .day();
    }

    private static List<Refusal> findings(CaseFile file, List<Gap> gaps) {
        var refusals = new ArrayList<Refusal>();
        if (gaps.isEmpty()) refusals.add(Refusal.of(NOTHING_TO_ASK));
        var names = file.checklist().stream().collect(Collectors.toMap(ChecklistLine::material, ChecklistLine::name));
        var asked = new HashSet<Integer>();
        for (var gap : gaps) {
            if (!names.containsKey(gap.material())) refusals.add(Refusal.of(MATERIAL_NOT_LISTED, gap.material()));
            else if (gap.problem().isBlank()) refusals.add(Refusal.of(PROBLEM_NOT_NAMED, names.get(gap.material())));
            asked.add(gap.material());
        }
        for (var line : file.gaps())
            if (!asked.contains(line.material())) refusals.add(Refusal.of(GAP_LEFT_OUT, line.name()));
        return refusals;
    }

    /**
     * Takes in what was asked for. The last missing material sets the case going by itself: before acceptance it is accepted
     * (LIC-32.5), after acceptance both clocks run again from today (A3.6).
     */
    @Clause({"A3.6", "LIC-32.5"})
    static Outcome<List<CaseFact>> supply(CaseFile file, Act.Supply supply, Setting setting) {
        var state = file.state();
        var hindrances = whyNotSupply(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        if (supply.materials().isEmpty()) return Outcome.refused(NOT_OUTSTANDING, 0);
        var outstanding = file.gaps().stream().map(ChecklistLine::material).collect(Collectors.toSet());
        var refusals = new ArrayList<Refusal>();
        for (var material : supply.materials())
            if (!outstanding.remove(material)) refusals.add(Refusal.of(NOT_OUTSTANDING, material));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var facts = new ArrayList<CaseFact>();
        facts.add(new MaterialsSupplied(List.copyOf(supply.materials())));
        if (outstanding.isEmpty() && state == CaseState.AWAITING_SUPPLEMENT)
            facts.add(new CaseAccepted(file.responsible().value(), true));
        if (outstanding.isEmpty() && file.waitsForSupplement())
            Resumption.afterEndOf(Cause.SUPPLEMENT, 0, file, setting).ifPresent(facts::add);
        return Outcome.done(facts);
    }

    static List<Refusal> whyNotSupply(CaseFile file) {
        var state = file.state();
        if (state.isClosed() || state == CaseState.DECIDED) return List.of(Refusal.of(NOT_POSSIBLE_NOW, state));
        return file.gaps().isEmpty() ? List.of(Refusal.of(NOTHING_OUTSTANDING)) : List.of();
    }
}

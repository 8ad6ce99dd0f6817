package onewindow.casework.rules;

import static onewindow.casework.AcceptanceReason.EXTRA_IS_LISTED;
import static onewindow.casework.AcceptanceReason.EXTRA_NOT_NAMED;
import static onewindow.casework.AcceptanceReason.EXTRA_WITHOUT_BASIS;
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
import onewindow.casework.rules.AcceptanceFact.ListExtended;
import onewindow.casework.rules.AcceptanceFact.SupplementAskedAgain;
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
     * stopped. A second notice is refused, unless a supervisor opened it; it then stops nothing.
     */
    @Clause({"A3.3", "A3.6", "LIC-32.4"})
    static Outcome<List<CaseFact>> ask(CaseFile file, Act.AskForSupplement ask, Setting setting) {
        var hindrances = whyNotAsk(file, setting);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var opening = file.notices().opening();
        var refusals = findings(file, ask, opening.isEmpty());
        opening.ifPresent(opened -> refusals.addAll(SecondNotice.whyNotThese(file, opened, ask)));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(asked(file, ask, setting));
    }

    /** Lines beside the list come into the list of this case first, each with its legal basis. */
    private static List<CaseFact> asked(CaseFile file, Act.AskForSupplement ask, Setting setting) {
        var facts = new ArrayList<CaseFact>();
        var gaps = new ArrayList<>(ask.gaps());
        int last = file.checklist().stream()
                .mapToInt(ChecklistLine::material)
                .max()
                .orElse(0);
        for (var extra : ask.extras()) {
            last++;
            facts.add(new ListExtended(last, extra.name().strip(), extra.basis().strip()));
            gaps.add(new Gap(last, "", extra.remedy().strip()));
        }
        var answerBy = setting.calendar()
                .days()
                .plusWorkingDays(setting.today(), setting.numbers().supplementReplyDays())
                .day();
        boolean again = file.notices().opening().isPresent();
        int notice = file.notices().further().size() + (file.notices().first().isPresent() ? 2 : 1);
        facts.add(again ? new SupplementAskedAgain(gaps, answerBy, notice) : new SupplementAsked(gaps, answerBy));
        return facts;
    }

    static List<Refusal> whyNotAsk(CaseFile file, Setting setting) {
        var state = file.state();
        boolean opened = file.notices().opening().isPresent();
        if (opened) return SecondNotice.isStillOpen(file) ? List.of() : List.of(Refusal.of(NOT_POSSIBLE_NOW, state));
        if (file.notices().first().isPresent())
            return List.of(Refusal.of(
                    ASKED_ONCE_ALREADY,
                    file.notices().firstPaper().orElse(""),
                    file.notices().firstAt().orElseThrow()));
        if (file.intake().deemed().isPresent())
            return List.of(Refusal.of(NOTICE_TOO_LATE, lastDayOfNotice(file, setting)));
        if (SpecialProcedures.isUnderWay(file)) return List.of();
        if (state == CaseState.RECEIVED) return Restriction.whyNotServe(file);
        return List.of(Refusal.of(NOT_POSSIBLE_NOW, state));
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

    private static List<Refusal> findings(CaseFile file, Act.AskForSupplement ask, boolean everything) {
        var gaps = ask.gaps();
        var refusals = new ArrayList<Refusal>();
        if (gaps.isEmpty() && ask.extras().isEmpty()) refusals.add(Refusal.of(NOTHING_TO_ASK));
        refusals.addAll(besideTheList(file, ask.extras()));
        var names = file.checklist().stream().collect(Collectors.toMap(ChecklistLine::material, ChecklistLine::name));
        var asked = new HashSet<Integer>();
        for (var gap : gaps) {
            if (!names.containsKey(gap.material())) refusals.add(Refusal.of(MATERIAL_NOT_LISTED, gap.material()));
            else if (gap.problem().isBlank()) refusals.add(Refusal.of(PROBLEM_NOT_NAMED, names.get(gap.material())));
            asked.add(gap.material());
        }
        for (var line : file.gaps())
            if (everything && !asked.contains(line.material()) && !file.intake().promises(line.material()))
                refusals.add(Refusal.of(GAP_LEFT_OUT, line.name()));
        return refusals;
    }

    /** What the guide does not list may be asked for only where the law says so (ACC-06). */
    @Clause({"A6.1", "LIC-31"})
    private static List<Refusal> besideTheList(CaseFile file, List<Act.Extra> extras) {
        var refusals = new ArrayList<Refusal>();
        var known = file.checklist().stream().map(ChecklistLine::name).collect(Collectors.toSet());
        for (var extra : extras) {
            var name = extra.name().strip();
            if (name.isEmpty()) refusals.add(Refusal.of(EXTRA_NOT_NAMED));
            else if (extra.basis().isBlank()) refusals.add(Refusal.of(EXTRA_WITHOUT_BASIS, name));
            else if (known.contains(name)) refusals.add(Refusal.of(EXTRA_IS_LISTED, name));
        }
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
        boolean asAsked = file.hindering().stream().noneMatch(line -> outstanding.contains(line.material()));
        if (asAsked && state == CaseState.AWAITING_SUPPLEMENT)
            facts.add(new CaseAccepted(file.responsible().value(), true));
        if (asAsked && file.standstills().isRunning(Cause.SUPPLEMENT))
            Resumption.afterEndOf(Cause.SUPPLEMENT, 0, file, setting).ifPresent(facts::add);
        return Outcome.done(facts);
    }

    static List<Refusal> whyNotSupply(CaseFile file) {
        var state = file.state();
        if (state.isClosed() || state == CaseState.DECIDED) return List.of(Refusal.of(NOT_POSSIBLE_NOW, state));
        return file.gaps().isEmpty() ? List.of(Refusal.of(NOTHING_OUTSTANDING)) : List.of();
    }
}

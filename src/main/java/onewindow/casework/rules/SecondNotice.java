package onewindow.casework.rules;

import static onewindow.casework.AcceptanceReason.ASKED_ALREADY;
import static onewindow.casework.AcceptanceReason.ASKED_NOTHING_YET;
import static onewindow.casework.AcceptanceReason.DIFFERENCE_LEFT_OUT;
import static onewindow.casework.AcceptanceReason.DIFFERENCE_MISSING;
import static onewindow.casework.AcceptanceReason.NEW_FACT_MISSING;
import static onewindow.casework.AcceptanceReason.NOTICE_OPEN_ALREADY;
import static onewindow.casework.AcceptanceReason.NOT_IN_DIFFERENCE;
import static onewindow.casework.AcceptanceReason.OPENED_BY_CLERK;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.CaseReason.REFUSAL_BASIS_MISSING;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import onewindow.casework.AcceptanceAct;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.casework.GuideDifference;
import onewindow.casework.GuideDifference.Added;
import onewindow.casework.NewFact;
import onewindow.casework.rules.AcceptanceFact.SecondNoticeOpened;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** The exception from asking once: a supervisor, who is not the clerk, opens one more notice because something is new (A3.3). */
final class SecondNotice {
    private SecondNotice() {}

    @Clause({"A3.3", "LIC-72"})
    static Outcome<List<CaseFact>> open(CaseFile file, AcceptanceAct.OpenSecondNotice open, Setting setting) {
        var hindrances = whyNotOpen(file, setting);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        Acceptance.needed(open.what(), NEW_FACT_MISSING, refusals);
        boolean lawChanged = open.fact() == NewFact.LAW_CHANGED;
        var difference = lawChanged ? open.difference() : null;
        if (lawChanged) Acceptance.needed(open.basis(), REFUSAL_BASIS_MISSING, refusals);
        if (lawChanged && (difference == null || difference.added().isEmpty()))
            refusals.add(Refusal.of(DIFFERENCE_MISSING, file.received().itemVersion()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new SecondNoticeOpened(
                open.fact(), open.what().strip(), open.basis().strip(), difference)));
    }

    /** There is nothing to open before the first notice was given or missed; and nobody opens it for himself. */
    static List<Refusal> whyNotOpen(CaseFile file, Setting setting) {
        if (file.state() == CaseState.RECEIVED) return List.of(Refusal.of(ASKED_NOTHING_YET));
        if (!isStillOpen(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        if (file.notices().opening().isPresent()) return List.of(Refusal.of(NOTICE_OPEN_ALREADY));
        boolean answered =
                file.notices().first().isPresent() || file.intake().deemed().isPresent();
        if (!answered) return List.of(Refusal.of(ASKED_NOTHING_YET));
        var asker = file.notices().firstBy().orElse(file.responsible());
        boolean own = setting.by().equals(file.responsible()) || setting.by().equals(asker);
        return own ? List.of(Refusal.of(OPENED_BY_CLERK, setting.by().value())) : List.of();
    }

    static boolean isStillOpen(CaseFile file) {
        return file.state() == CaseState.AWAITING_SUPPLEMENT
                || file.state() == CaseState.ACCEPTED
                || file.state() == CaseState.PAUSED;
    }

    /** Nothing is repeated; after a change of the law the notice holds the difference between the two guides and all of it. */
    @Clause("A3.3")
    static List<Refusal> whyNotThese(CaseFile file, SecondNoticeOpened opening, Act.AskForSupplement ask) {
        var refusals = new ArrayList<Refusal>();
        var asked = ask.gaps().stream().map(Act.Gap::material).collect(Collectors.toSet());
        for (var line : file.gaps())
            if (asked.contains(line.material()) && file.notices().asks(line.material()))
                refusals.add(Refusal.of(ASKED_ALREADY, line.name()));
        var difference = opening.difference();
        if (difference != null) refusals.addAll(compared(file, difference, ask));
        return refusals;
    }

    private static List<Refusal> compared(CaseFile file, GuideDifference difference, Act.AskForSupplement ask) {
        var refusals = new ArrayList<Refusal>();
        var added = difference.added().stream().map(Added::name).collect(Collectors.toSet());
        var named = ask.extras().stream().map(extra -> extra.name().strip()).collect(Collectors.toSet());
        for (var gap : ask.gaps()) refusals.add(Refusal.of(NOT_IN_DIFFERENCE, file.nameOf(gap.material())));
        for (var name : named) if (!added.contains(name)) refusals.add(Refusal.of(NOT_IN_DIFFERENCE, name));
        for (var line : difference.added())
            if (line.always() && !named.contains(line.name()))
                refusals.add(Refusal.of(DIFFERENCE_LEFT_OUT, line.name()));
        return refusals;
    }
}

package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.ProcedureReason.EXTENDED_ALREADY;
import static onewindow.casework.ProcedureReason.EXTENSION_ASKED_ALREADY;
import static onewindow.casework.ProcedureReason.EXTENSION_NOT_ASKED;
import static onewindow.casework.ProcedureReason.EXTENSION_NOT_BY_ASKER;
import static onewindow.casework.ProcedureReason.EXTENSION_NOT_FORESEEN;
import static onewindow.casework.ProcedureReason.EXTENSION_OUT_OF_RANGE;
import static onewindow.casework.ProcedureReason.EXTENSION_REASON_MISSING;
import static onewindow.casework.ProcedureReason.LIMIT_OVER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.rules.Term;
import onewindow.casework.ExtensionAct;
import onewindow.casework.rules.ExtensionFact.ExtensionAsked;
import onewindow.casework.rules.ExtensionFact.ExtensionDenied;
import onewindow.casework.rules.ExtensionFact.LimitExtended;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/**
 * More time by law (延期): once, never shorter, never when the limit is over, by the head in whose hand it lies. It lengthens the
 * legal limit only; a broken promise stays broken.
 */
final class Extension {
    private Extension() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, ExtensionAct act, Setting setting) {
        return switch (act) {
            case ExtensionAct.Ask ask -> ask(file, ask, setting);
            case ExtensionAct.Approve approve -> approve(file, setting);
            case ExtensionAct.Deny deny -> deny(file, deny);
        };
    }

    @Clause("LIC-42")
    private static Outcome<List<CaseFact>> ask(CaseFile file, ExtensionAct.Ask ask, Setting setting) {
        var refusals = whyNotAsk(file, setting);
        if (!SpecialProcedures.isUnderWay(file)) return Outcome.refused(refusals);
        if (ask.most().number() == 0) refusals.add(Refusal.of(EXTENSION_NOT_FORESEEN));
        else if (ask.number() < 1 || ask.number() > ask.most().number())
            refusals.add(
                    Refusal.of(EXTENSION_OUT_OF_RANGE, ask.number(), ask.most().number()));
        SpecialProcedures.needed(ask.reason(), EXTENSION_REASON_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new ExtensionAsked(
                ask.number(), ask.reason().strip(), ask.most().joint())));
    }

    static List<Refusal> whyNotAsk(CaseFile file, Setting setting) {
        var refusals = new ArrayList<Refusal>();
        if (!SpecialProcedures.isUnderWay(file)) refusals.add(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        file.proceedings()
                .extensions()
                .extended()
                .ifPresent(extended -> refusals.add(Refusal.of(EXTENDED_ALREADY, extended.number())));
        openWish(file).ifPresent(wish -> refusals.add(Refusal.of(EXTENSION_ASKED_ALREADY, wish.askedAt())));
        if (SpecialProcedures.isUnderWay(file)) limitOver(file, setting).ifPresent(refusals::add);
        return refusals;
    }

    @Clause("LIC-42")
    private static Outcome<List<CaseFact>> approve(CaseFile file, Setting setting) {
        var refusals = whyNotApprove(file, setting);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var asked = openWish(file).orElseThrow().asked();
        var legal = file.legalLimit();
        var longer = new Term(legal.number() + asked.number(), legal.unit());
        var accepted = file.acceptedAt().orElseThrow();
        return Outcome.done(List.of(new LimitExtended(
                asked.number(),
                asked.reason(),
                legal.due(setting.calendar(), accepted, file.pauses(), setting.today())
                        .at(),
                longer.due(setting.calendar(), accepted, file.pauses(), setting.today())
                        .at())));
    }

    static List<Refusal> whyNotApprove(CaseFile file, Setting setting) {
        var hindrances = whyNotAnswer(file);
        if (!hindrances.isEmpty()) return hindrances;
        var refusals = new ArrayList<Refusal>();
        if (openWish(file).orElseThrow().by().equals(setting.by()))
            refusals.add(Refusal.of(EXTENSION_NOT_BY_ASKER, setting.by().value()));
        limitOver(file, setting).ifPresent(refusals::add);
        return refusals;
    }

    /** A denial may come late; nobody is helped by a wish that stays open. */
    static List<Refusal> whyNotAnswer(CaseFile file) {
        if (!SpecialProcedures.isUnderWay(file)) return List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
        return openWish(file).isPresent() ? List.of() : List.of(Refusal.of(EXTENSION_NOT_ASKED));
    }

    private static Outcome<List<CaseFact>> deny(CaseFile file, ExtensionAct.Deny deny) {
        var hindrances = whyNotAnswer(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        SpecialProcedures.needed(deny.reason(), EXTENSION_REASON_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new ExtensionDenied(deny.reason().strip())));
    }

    private static Optional<ExtensionWish> openWish(CaseFile file) {
        return file.proceedings().extensions().wishes().stream()
                .filter(ExtensionWish::isOpen)
                .findFirst();
    }

    /** What is late cannot be made in time again. */
    @Clause("LIC-42")
    private static Optional<Refusal> limitOver(CaseFile file, Setting setting) {
        return CaseClock.of(file, setting.calendar(), setting.now())
                .map(clock -> clock.legal().at())
                .filter(due -> setting.now().isAfter(due))
                .map(due -> Refusal.of(LIMIT_OVER, due));
    }
}

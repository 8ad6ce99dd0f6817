package onewindow.casework.rules;

import static onewindow.casework.RestrictionReason.BARRED_FROM_LICENCE;
import static onewindow.casework.RestrictionReason.CONCERN_MISSING;
import static onewindow.casework.RestrictionReason.EVIDENCE_MISSING;
import static onewindow.casework.RestrictionReason.NOT_BARRED;
import static onewindow.casework.RestrictionReason.NOT_GRANTED_BEFORE;
import static onewindow.casework.RestrictionReason.NOT_RESTRICTED;
import static onewindow.casework.RestrictionReason.NOT_TURNED_DOWN;
import static onewindow.casework.RestrictionReason.NO_LICENCE_AT_STAKE;
import static onewindow.casework.RestrictionReason.RESTRICTED_ALREADY;
import static onewindow.casework.RestrictionReason.RESTRICTION_END_UNREASONED;
import static onewindow.casework.RestrictionReason.REVOCATION_DAY_WRONG;
import static onewindow.casework.RestrictionReason.REVOCATION_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.casework.RestrictionAct;
import onewindow.casework.RestrictionAct.Restrict;
import onewindow.casework.RestrictionGround;
import onewindow.casework.rules.RestrictionFact.ApplicantRestricted;
import onewindow.casework.rules.RestrictionFact.RestrictionEnded;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/**
 * Who hid facts or handed in false materials is warned and may not ask for the licence again for one year; who obtained it by
 * fraud or bribery, not for three (警告、限制申请). Both only where the licence directly concerns public safety, health or property.
 */
final class Restriction {
    private Restriction() {}

    @Clause({"LIC-78", "LIC-79"})
    static Outcome<List<CaseFact>> decide(CaseFile file, RestrictionAct act, Setting setting) {
        return switch (act) {
            case Restrict restrict -> restrict(file, restrict, setting);
            case RestrictionAct.End end -> end(file, end);
        };
    }

    private static Outcome<List<CaseFact>> restrict(CaseFile file, Restrict act, Setting setting) {
        var hindrances = whyNotRestrict(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<>(whyNotOn(act, file, setting));
        Acceptance.needed(act.concern(), CONCERN_MISSING, refusals);
        Acceptance.needed(act.evidence(), EVIDENCE_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        boolean fraud = act.ground() == RestrictionGround.FRAUD;
        var from = fraud ? act.revokedOn() : turnedDownOn(file);
        var numbers = setting.steps().restriction();
        var until = from.plusMonths(fraud ? numbers.fraudMonths() : numbers.falseMaterialsMonths());
        return Outcome.done(List.of(new ApplicantRestricted(
                act.ground(),
                act.concern().strip(),
                act.evidence().strip(),
                fraud ? act.revocation().strip() : "",
                from,
                until)));
    }

    /** What was refused was refused first; what was granted must have been revoked. */
    private static List<Refusal> whyNotOn(Restrict act, CaseFile file, Setting setting) {
        boolean granted = isGranted(file);
        if (act.ground() == RestrictionGround.FALSE_MATERIALS)
            return granted ? List.of(Refusal.of(NOT_TURNED_DOWN)) : List.of();
        if (!granted) return List.of(Refusal.of(NOT_GRANTED_BEFORE));
        var refusals = new ArrayList<Refusal>();
        Acceptance.needed(act.revocation(), REVOCATION_MISSING, refusals);
        var decided = ChinaTime.dateOf(file.decidedAt().orElseThrow());
        if (act.revokedOn().isBefore(decided) || act.revokedOn().isAfter(setting.today()))
            refusals.add(Refusal.of(REVOCATION_DAY_WRONG, decided));
        return refusals;
    }

    private static LocalDate turnedDownOn(CaseFile file) {
        return ChinaTime.dateOf(
                file.decidedAt().or(() -> file.intake().refusedAt()).orElseThrow());
    }

    private static boolean isGranted(CaseFile file) {
        return file.decision().filter(CaseFact.CaseDecided::granted).isPresent();
    }

    static List<Refusal> whyNotRestrict(CaseFile file) {
        if (!file.received().licence()) return List.of(Refusal.of(NO_LICENCE_AT_STAKE));
        if (file.proceedings().restricted().isPresent()) return List.of(Refusal.of(RESTRICTED_ALREADY));
        boolean answered =
                file.decision().isPresent() || file.intake().refusedAt().isPresent();
        return answered ? List.of() : List.of(Refusal.of(NOT_TURNED_DOWN));
    }

    private static Outcome<List<CaseFact>> end(CaseFile file, RestrictionAct.End act) {
        var refusals = new ArrayList<>(whyNotEnd(file));
        if (refusals.isEmpty()) Acceptance.needed(act.reason(), RESTRICTION_END_UNREASONED, refusals);
        return refusals.isEmpty()
                ? Outcome.done(List.of(new RestrictionEnded(act.reason().strip())))
                : Outcome.refused(refusals);
    }

    static List<Refusal> whyNotEnd(CaseFile file) {
        return file.proceedings().restricted().isPresent() ? List.of() : List.of(Refusal.of(NOT_RESTRICTED));
    }

    /** Whoever was barred on the day he asked can only be turned away. */
    @Clause({"LIC-78", "LIC-79"})
    static List<Refusal> whyNotServe(CaseFile file) {
        var bar = file.received().bar();
        return bar == null
                ? List.of()
                : List.of(Refusal.of(
                        BARRED_FROM_LICENCE, bar.ground(), bar.until().toString(), bar.since()));
    }

    static List<Refusal> whyNotTurnAway(CaseFile file) {
        return file.received().bar() == null ? List.of(Refusal.of(NOT_BARRED)) : List.of();
    }
}

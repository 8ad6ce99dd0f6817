package onewindow.casework.rules;

import static onewindow.casework.AcceptanceReason.DEEMED_ACCEPTED;
import static onewindow.casework.CaseReason.COMPETENT_BODY_MISSING;
import static onewindow.casework.CaseReason.MATERIALS_MISSING;
import static onewindow.casework.CaseReason.MUST_BE_ACCEPTED;
import static onewindow.casework.CaseReason.NOT_ASKED_YET;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.CaseReason.REFUSAL_BASIS_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_REASON_MISSING;
import static onewindow.casework.CaseReason.REFUSAL_REMEDY_MISSING;
import static onewindow.casework.CaseReason.STILL_TIME_TO_SUPPLEMENT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.casework.RefusalGround;
import onewindow.casework.rules.CaseFact.AcceptanceRefused;
import onewindow.casework.rules.CaseFact.CaseAccepted;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;

/** Accepting an application, or refusing to in writing. */
final class Acceptance {
    private Acceptance() {}

    /** A complete application must be accepted; the accepting officer answers for it to the end. */
    @Clause({"A3.2", "A3.4", "LIC-32.5"})
    static Outcome<List<CaseFact>> accept(CaseFile file, Setting setting) {
        var hindrances = whyNotAccept(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        return Outcome.done(List.of(new CaseAccepted(setting.by().value(), false)));
    }

    static List<Refusal> whyNotAccept(CaseFile file) {
        if (file.intake().isUnacknowledged()) return List.of();
        var notNow = whyNotRefuse(file);
        if (!notNow.isEmpty()) return notNow;
        var barred = Restriction.whyNotServe(file);
        if (!barred.isEmpty()) return barred;
        var hindering = file.hindering();
        return hindering.isEmpty() ? List.of() : List.of(Refusal.of(MATERIALS_MISSING, namesOf(hindering)));
    }

    /** What is accepted or refused already is past both. */
    static List<Refusal> whyNotRefuse(CaseFile file) {
        var state = file.state();
        boolean before = state == CaseState.RECEIVED || state == CaseState.AWAITING_SUPPLEMENT;
        if (before) return List.of();
        var deemed = file.intake().deemed();
        boolean bySilence = deemed.isPresent() && state == CaseState.ACCEPTED;
        return bySilence
                ? List.of(Refusal.of(
                        DEEMED_ACCEPTED,
                        ChinaTime.dateOf(file.receivedAt()),
                        deemed.get().termEndedAt()))
                : List.of(Refusal.of(NOT_POSSIBLE_NOW, state));
    }

    /** A refusal needs ground, reason, basis and remedy; a complete application in our competence cannot be refused. */
    @Clause({"A3.7", "LIC-32.1", "LIC-32.2", "LIC-32.5", "LIC-38"})
    static Outcome<List<CaseFact>> refuse(CaseFile file, Act.Refuse refuse, Setting setting) {
        var hindrances = whyNotRefuse(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        if (refuse.ground() == RefusalGround.NOT_SUPPLEMENTED) refusals.addAll(whyNotForWantOfMaterials(file, setting));
        if (refuse.ground() == RefusalGround.APPLICANT_BARRED) refusals.addAll(Restriction.whyNotTurnAway(file));
        needed(refuse.reason(), REFUSAL_REASON_MISSING, refusals);
        needed(refuse.basis(), REFUSAL_BASIS_MISSING, refusals);
        needed(refuse.remedy(), REFUSAL_REMEDY_MISSING, refusals);
        if (refuse.ground() == RefusalGround.NOT_COMPETENT)
            needed(refuse.competentBody(), COMPETENT_BODY_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new AcceptanceRefused(
                refuse.ground(),
                refuse.reason().strip(),
                refuse.basis().strip(),
                refuse.remedy().strip(),
                refuse.competentBody().strip())));
    }

    /** Want of materials is a ground only after the notice was given and its term has run out. */
    private static List<Refusal> whyNotForWantOfMaterials(CaseFile file, Setting setting) {
        if (file.hindering().isEmpty()) return List.of(Refusal.of(MUST_BE_ACCEPTED));
        var notice = file.notices().first();
        if (notice.isEmpty()) return List.of(Refusal.of(NOT_ASKED_YET, namesOf(file.gaps())));
        var answerBy = file.hindering().stream()
                .flatMap(line -> file.notices().answerBy(line.material()).stream())
                .max(Comparator.naturalOrder())
                .orElse(notice.get().answerBy());
        return setting.today().isAfter(answerBy) ? List.of() : List.of(Refusal.of(STILL_TIME_TO_SUPPLEMENT, answerBy));
    }

    static void needed(String words, Reason reason, List<Refusal> refusals) {
        if (words.isBlank()) refusals.add(Refusal.of(reason));
    }

    static String namesOf(List<ChecklistLine> lines) {
        return lines.stream().map(ChecklistLine::name).collect(Collectors.joining("、"));
    }
}

package onewindow.casework.rules;

import static onewindow.casework.PublicityReason.NOTHING_PUBLIC;
import static onewindow.casework.PublicityReason.NOT_WITHHELD;
import static onewindow.casework.PublicityReason.PUBLICITY_REASON_MISSING;
import static onewindow.casework.PublicityReason.WITHHELD_ALREADY;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.PublicityAct;
import onewindow.casework.rules.CaseFact.CaseDecided;
import onewindow.casework.rules.PublicityFact.ResultPublished;
import onewindow.casework.rules.PublicityFact.ResultWithheld;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/**
 * Decisions that grant a licence are public by themselves (准予许可的决定应当公开); only secrets and privacy keep one out of the list.
 * Registrations and benefits are no licences and never stand in it.
 */
final class Publicity {
    private Publicity() {}

    @Clause({"LIC-40", "LIC-5"})
    static Outcome<List<CaseFact>> decide(CaseFile file, PublicityAct act) {
        return switch (act) {
            case PublicityAct.Withhold withhold ->
                told(
                        whyNotWithhold(file),
                        withhold.reason(),
                        new ResultWithheld(withhold.ground(), withhold.reason().strip()));
            case PublicityAct.Publish publish ->
                told(
                        whyNotPublish(file),
                        publish.reason(),
                        new ResultPublished(publish.reason().strip()));
        };
    }

    static List<Refusal> whyNotWithhold(CaseFile file) {
        if (!isPublic(file)) return List.of(Refusal.of(NOTHING_PUBLIC));
        return file.proceedings().withheld().isPresent() ? List.of(Refusal.of(WITHHELD_ALREADY)) : List.of();
    }

    static List<Refusal> whyNotPublish(CaseFile file) {
        return file.proceedings().withheld().isPresent() ? List.of() : List.of(Refusal.of(NOT_WITHHELD));
    }

    private static boolean isPublic(CaseFile file) {
        return file.received().licence()
                && file.decision().filter(CaseDecided::granted).isPresent();
    }

    private static Outcome<List<CaseFact>> told(List<Refusal> hindrances, String reason, PublicityFact fact) {
        var refusals = new ArrayList<>(hindrances);
        if (refusals.isEmpty()) SpecialProcedures.needed(reason, PUBLICITY_REASON_MISSING, refusals);
        return refusals.isEmpty() ? Outcome.done(List.of(fact)) : Outcome.refused(refusals);
    }
}

package onewindow.casework.rules;

import static onewindow.casework.CaseReason.HANDED_TO_SAME;
import static onewindow.casework.CaseReason.HAND_OVER_REASON_MISSING;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.rules.CaseFact.CaseHandedOver;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** The responsible officer changes only on record (A3.2). */
final class HandingOver {
    private HandingOver() {}

    @Clause("A3.2")
    static Outcome<List<CaseFact>> handOver(CaseFile file, Act.HandOver handOver) {
        var hindrances = whyNot(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        if (handOver.to().equals(file.responsible()))
            refusals.add(Refusal.of(HANDED_TO_SAME, handOver.to().value()));
        RecusalRules.able(file, List.of(handOver.to().value()), refusals);
        Acceptance.needed(handOver.reason(), HAND_OVER_REASON_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new CaseHandedOver(
                file.responsible().value(),
                handOver.to().value(),
                handOver.reason().strip())));
    }

    static List<Refusal> whyNot(CaseFile file) {
        return file.state().isClosed() ? List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state())) : List.of();
    }
}

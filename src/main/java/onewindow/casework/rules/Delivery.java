package onewindow.casework.rules;

import static onewindow.casework.CaseReason.DELIVERED_BEFORE_DECISION;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.CaseReason.PROOF_MISSING;
import static onewindow.casework.CaseReason.RECIPIENT_MISSING;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.casework.DeliveryWay;
import onewindow.casework.rules.CaseFact.ResultDelivered;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Handing the result over: nothing is delivered without a name and a proof. */
final class Delivery {
    private Delivery() {}

    /** Proof is the signature at the window, the courier's number, or the address of the electronic delivery. */
    @Clause("LIC-44")
    static Outcome<List<CaseFact>> deliver(CaseFile file, Act.Deliver deliver, Setting setting) {
        var hindrances = whyNot(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        Acceptance.needed(deliver.recipientName(), RECIPIENT_MISSING, refusals);
        if (proofNeeded(deliver)) Acceptance.needed(deliver.proof(), PROOF_MISSING, refusals);
        var decidedOn = ChinaTime.dateOf(file.decidedAt().orElseThrow());
        if (deliver.on().isBefore(decidedOn) || deliver.on().isAfter(setting.today()))
            refusals.add(Refusal.of(DELIVERED_BEFORE_DECISION, decidedOn, setting.today()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        // A relation or an address is personal and stands on the paper only; the ledger keeps the courier's number.
        var proof = deliver.way() == DeliveryWay.COURIER ? deliver.proof().strip() : "";
        return Outcome.done(List.of(new ResultDelivered(deliver.way(), deliver.recipient(), proof, deliver.on())));
    }

    static List<Refusal> whyNot(CaseFile file) {
        return file.state() == CaseState.DECIDED ? List.of() : List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
    }

    /** At the window the signature on the receipt is the proof; somebody in the applicant's stead names the relation. */
    private static boolean proofNeeded(Act.Deliver deliver) {
        return deliver.way() != DeliveryWay.AT_WINDOW || deliver.recipient() == Act.Recipient.SUBSTITUTE;
    }
}

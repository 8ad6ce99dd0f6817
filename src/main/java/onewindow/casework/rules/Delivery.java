package onewindow.casework.rules;

import static onewindow.casework.CaseReason.DELIVERED_BEFORE_DECISION;
import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.CaseReason.PROOF_MISSING;
import static onewindow.casework.CaseReason.RECIPIENT_MISSING;
import static onewindow.casework.DeliveryReason.RELATION_MISSING;
import static onewindow.casework.DeliveryReason.STAND_IN_ID_MISSING;
import static onewindow.casework.DeliveryReason.WAY_NOT_CHOSEN;

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
        if (deliver.way() != DeliveryWay.AT_WINDOW) Acceptance.needed(deliver.proof(), PROOF_MISSING, refusals);
        if (deliver.recipient() == Act.Recipient.SUBSTITUTE) {
            SpecialProcedures.needed(deliver.standIn().relation(), RELATION_MISSING, refusals);
            SpecialProcedures.needed(deliver.standIn().idNumber(), STAND_IN_ID_MISSING, refusals);
        }
        // Into his own hands it may always be given; sent or transmitted only as he chose.
        if (deliver.way() != DeliveryWay.AT_WINDOW && deliver.way() != chosenWay(file))
            refusals.add(Refusal.of(WAY_NOT_CHOSEN, deliver.way(), chosenWay(file)));
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

    /** The way the applicant chose last: when he applied, or after. */
    static DeliveryWay chosenWay(CaseFile file) {
        return file.proceedings().delivery().chosen().orElse(file.received().wishedDelivery());
    }
}

package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.ClosingReason.DECIDED_ALREADY;
import static onewindow.casework.ClosingReason.RETURNED_NOT_HELD;
import static onewindow.casework.ClosingReason.WITHDRAWAL_BY_STRANGER;
import static onewindow.casework.ClosingReason.WITHDRAWAL_DAY_WRONG;
import static onewindow.casework.ClosingReason.WITHDRAWAL_NOT_SIGNED;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.casework.ClosingAct;
import onewindow.casework.rules.ClosingFact.ApplicationWithdrawn;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** The applicant takes his application back (撤回申请): before the decision, in writing, without owing a reason. */
final class Withdrawal {
    private Withdrawal() {}

    @Clause("LIC-29")
    static Outcome<List<CaseFact>> withdraw(CaseFile file, ClosingAct.Withdraw withdraw, Setting setting) {
        var hindrances = whyNot(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        if (withdraw.by() == Act.Recipient.SUBSTITUTE) refusals.add(Refusal.of(WITHDRAWAL_BY_STRANGER));
        SpecialProcedures.needed(withdraw.signedBy(), WITHDRAWAL_NOT_SIGNED, refusals);
        var written = withdraw.writtenOn();
        if (written.isAfter(setting.today()) || written.isBefore(ChinaTime.dateOf(file.receivedAt())))
            refusals.add(Refusal.of(WITHDRAWAL_DAY_WRONG, ChinaTime.dateOf(file.receivedAt()), setting.today()));
        var held = file.held().stream().map(ChecklistLine::material).toList();
        for (var material : withdraw.returned())
            if (!held.contains(material)) refusals.add(Refusal.of(RETURNED_NOT_HELD, material));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new ApplicationWithdrawn(
                withdraw.by(), written, withdraw.reason().strip(), List.copyOf(withdraw.returned()))));
    }

    static List<Refusal> whyNot(CaseFile file) {
        var state = file.state();
        if (state == CaseState.DECIDED)
            return List.of(Refusal.of(DECIDED_ALREADY, file.decidedAt().orElseThrow()));
        return state.isClosed() ? List.of(Refusal.of(NOT_POSSIBLE_NOW, state)) : List.of();
    }
}

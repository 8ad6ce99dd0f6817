package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.InspectionReason.STATEMENT_ANSWER_MISSING;
import static onewindow.casework.InspectionReason.STATEMENT_DAY_PAST;
import static onewindow.casework.InspectionReason.STATEMENT_DAY_WRONG;
import static onewindow.casework.InspectionReason.STATEMENT_MISSING;
import static onewindow.casework.InspectionReason.STATEMENT_OUTSTANDING;
import static onewindow.casework.InspectionReason.STATEMENT_STILL_POSSIBLE;
import static onewindow.casework.InspectionReason.THIRD_PARTY_INTEREST_MISSING;
import static onewindow.casework.InspectionReason.THIRD_PARTY_NOT_NAMED;
import static onewindow.casework.InspectionReason.THIRD_PARTY_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.Stance;
import onewindow.casework.ThirdPartyAct;
import onewindow.casework.rules.ThirdPartyFact.StatementHeard;
import onewindow.casework.rules.ThirdPartyFact.ThirdPartyTold;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Whoever's major interest a licence touches is told, and heard before the decision (利害关系人陈述申辩). */
final class ThirdPartyRules {
    /** The applicant has no number among the third parties. */
    private static final int APPLICANT = 0;

    private ThirdPartyRules() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, ThirdPartyAct act, Setting setting) {
        return switch (act) {
            case ThirdPartyAct.Tell tell -> tell(file, tell, setting);
            case ThirdPartyAct.Hear hear -> hear(file, hear, setting);
        };
    }

    @Clause("LIC-36")
    private static Outcome<List<CaseFact>> tell(CaseFile file, ThirdPartyAct.Tell tell, Setting setting) {
        var hindrances = whyNot(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        if (tell.name().isBlank() || tell.relation().isBlank()) refusals.add(Refusal.of(THIRD_PARTY_NOT_NAMED));
        SpecialProcedures.needed(tell.interest(), THIRD_PARTY_INTEREST_MISSING, refusals);
        if (!tell.answerBy().isAfter(setting.today())) refusals.add(Refusal.of(STATEMENT_DAY_PAST, setting.today()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new ThirdPartyTold(
                file.proceedings().thirdParty().all().size() + 1,
                tell.relation().strip(),
                tell.interest().strip(),
                tell.answerBy())));
    }

    /** Silence counts only when the day that was set is over; an objection needs an answer. */
    @Clause("LIC-36")
    private static Outcome<List<CaseFact>> hear(CaseFile file, ThirdPartyAct.Hear hear, Setting setting) {
        var hindrances = whyNot(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        var party = file.proceedings().thirdParty().find(hear.party()).filter(ThirdParty::isOutstanding);
        if (hear.party() != APPLICANT && party.isEmpty()) refusals.add(Refusal.of(THIRD_PARTY_UNKNOWN, hear.party()));
        if (hear.stance() != Stance.SILENT) SpecialProcedures.needed(hear.gist(), STATEMENT_MISSING, refusals);
        else if (party.isPresent()
                && !setting.today().isAfter(party.get().told().answerBy()))
            refusals.add(Refusal.of(STATEMENT_STILL_POSSIBLE, party.get().told().answerBy()));
        if (hear.stance() == Stance.OBJECTS)
            SpecialProcedures.needed(hear.answer(), STATEMENT_ANSWER_MISSING, refusals);
        if (hear.on().isAfter(setting.today())) refusals.add(Refusal.of(STATEMENT_DAY_WRONG, setting.today()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new StatementHeard(
                hear.party(),
                hear.on(),
                hear.stance(),
                hear.gist().strip(),
                hear.answer().strip())));
    }

    static List<Refusal> whyNot(CaseFile file) {
        return SpecialProcedures.isUnderWay(file) ? List.of() : List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
    }

    /** Whoever was told is heard first, or was silent until his day. */
    @Clause("LIC-36")
    static List<Refusal> whyNotDecide(CaseFile file) {
        return file.proceedings().thirdParty().all().stream()
                .filter(ThirdParty::isOutstanding)
                .map(one -> Refusal.of(
                        STATEMENT_OUTSTANDING, one.told().relation(), one.told().answerBy()))
                .toList();
    }
}

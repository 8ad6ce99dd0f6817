package onewindow.casework.rules;

import static onewindow.casework.HearingReason.HEARING_CHAIR_INVOLVED;
import static onewindow.casework.HearingReason.HEARING_CLERK_IS_CHAIR;
import static onewindow.casework.HearingReason.HEARING_CLOSED_WITHOUT_REASON;
import static onewindow.casework.HearingReason.HEARING_NOTICE_TOO_SHORT;
import static onewindow.casework.HearingReason.HEARING_NOT_REQUESTED;
import static onewindow.casework.HearingReason.HEARING_PLACE_MISSING;
import static onewindow.casework.HearingReason.HEARING_TOO_FAR_OFF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.casework.HearingAct;
import onewindow.casework.ProcedureKind;
import onewindow.casework.rules.HearingFact.HearingCalled;
import onewindow.casework.rules.ProcedureFact.ProcedureBegun;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Calling a hearing: seven days before, within twenty of the request, under a chair who took no part in the review. */
final class HearingCall {
    private HearingCall() {}

    /** From the first call both clocks stand still until the minutes; another day later is another call. */
    @Clause({"LIC-45", "LIC-47", "LIC-48"})
    static Outcome<List<CaseFact>> call(CaseFile file, HearingAct.Call call, Setting setting) {
        var hindrances = whyNot(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        var heldOn = ChinaTime.dateOf(call.at());
        day(file, heldOn, setting, refusals);
        SpecialProcedures.needed(call.place(), HEARING_PLACE_MISSING, refusals);
        if (file.isInvolved(call.chair()))
            refusals.add(Refusal.of(HEARING_CHAIR_INVOLVED, call.chair().value()));
        RecusalRules.able(file, List.of(call.chair().value(), call.clerk().value()), refusals);
        if (call.clerk().equals(call.chair())) refusals.add(Refusal.of(HEARING_CLERK_IS_CHAIR));
        if (!call.open()) SpecialProcedures.needed(call.whyClosed(), HEARING_CLOSED_WITHOUT_REASON, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var facts = new ArrayList<CaseFact>();
        facts.add(new HearingCalled(
                call.at(),
                call.place().strip(),
                call.chair().value(),
                call.clerk().value(),
                call.open(),
                call.open() ? "" : call.whyClosed().strip()));
        if (HearingRules.running(file).isEmpty()) facts.add(begun(file, heldOn, call, setting));
        return Outcome.done(facts);
    }

    static List<Refusal> whyNot(CaseFile file) {
        boolean outstanding =
                SpecialProcedures.isUnderWay(file) && HearingRules.log(file).isOutstanding();
        return outstanding ? List.of() : List.of(Refusal.of(HEARING_NOT_REQUESTED));
    }

    /** Where the twenty days leave no room for the seven, the notice comes first. */
    private static void day(CaseFile file, LocalDate heldOn, Setting setting, List<Refusal> refusals) {
        var days = setting.calendar().days();
        var earliest = days.plusWorkingDays(
                        setting.today(), setting.steps().hearing().noticeDays())
                .day();
        var holdBy = HearingRules.log(file).requested().orElseThrow().holdBy();
        var latest = holdBy.isBefore(earliest) ? earliest : holdBy;
        if (heldOn.isBefore(earliest)) refusals.add(Refusal.of(HEARING_NOTICE_TOO_SHORT, earliest));
        else if (heldOn.isAfter(latest)) refusals.add(Refusal.of(HEARING_TOO_FAR_OFF, latest));
    }

    private static ProcedureBegun begun(CaseFile file, LocalDate heldOn, HearingAct.Call call, Setting setting) {
        return new ProcedureBegun(
                file.proceedings().procedures().all().size() + 1,
                ProcedureKind.HEARING,
                "",
                setting.calendar().days().workingDaysBetween(setting.today(), heldOn),
                heldOn,
                HearingRules.log(file).requested().orElseThrow().reason(),
                List.of(call.chair().value(), call.clerk().value()));
    }
}

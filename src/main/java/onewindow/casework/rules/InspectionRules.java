package onewindow.casework.rules;

import static onewindow.casework.CaseReason.NOT_POSSIBLE_NOW;
import static onewindow.casework.InspectionReason.INSPECTION_DAY_PAST;
import static onewindow.casework.InspectionReason.INSPECTION_DAY_WRONG;
import static onewindow.casework.InspectionReason.INSPECTION_NOT_ASSIGNED;
import static onewindow.casework.InspectionReason.INSPECTION_OUTSTANDING;
import static onewindow.casework.InspectionReason.INSPECTION_PLACE_MISSING;
import static onewindow.casework.InspectionReason.INSPECTION_PURPOSE_MISSING;
import static onewindow.casework.InspectionReason.INSPECTOR_NOT_ASSIGNED;
import static onewindow.casework.ProcedureReason.NORM_MISSING;
import static onewindow.casework.ProcedureReason.RESULT_MISSING;
import static onewindow.casework.ProcedureReason.TWO_OFFICERS_NEEDED;

import java.util.ArrayList;
import java.util.List;
import onewindow.casework.Finding;
import onewindow.casework.InspectionAct;
import onewindow.casework.rules.InspectionFact.InspectionAssigned;
import onewindow.casework.rules.InspectionFact.InspectionRecorded;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;

/** Looking at the facts behind the papers (核查): never by one officer alone, and never forgotten before the decision. */
final class InspectionRules {
    private static final int LEAST_INSPECTORS = 2;

    private InspectionRules() {}

    static Outcome<List<CaseFact>> decide(CaseFile file, InspectionAct act, Setting setting) {
        return switch (act) {
            case InspectionAct.Assign assign -> assign(file, assign, setting);
            case InspectionAct.Record record -> record(file, record, setting);
        };
    }

    @Clause({"LIC-34", "LIC-55"})
    private static Outcome<List<CaseFact>> assign(CaseFile file, InspectionAct.Assign assign, Setting setting) {
        var hindrances = whyNotAssign(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var refusals = new ArrayList<Refusal>();
        SpecialProcedures.needed(assign.purpose(), INSPECTION_PURPOSE_MISSING, refusals);
        SpecialProcedures.needed(assign.place(), INSPECTION_PLACE_MISSING, refusals);
        var officers = enough(assign.officers(), refusals);
        RecusalRules.able(file, officers, refusals);
        if (assign.plannedOn().isBefore(setting.today()))
            refusals.add(Refusal.of(INSPECTION_DAY_PAST, setting.today()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new InspectionAssigned(
                file.proceedings().inspection().all().size() + 1,
                assign.purpose().strip(),
                assign.place().strip(),
                officers,
                assign.plannedOn())));
    }

    static List<Refusal> whyNotAssign(CaseFile file) {
        return SpecialProcedures.isUnderWay(file) ? List.of() : List.of(Refusal.of(NOT_POSSIBLE_NOW, file.state()));
    }

    /** Only those who were sent can say what they saw, two of them at least. */
    @Clause({"LIC-34", "LIC-55"})
    private static Outcome<List<CaseFact>> record(CaseFile file, InspectionAct.Record record, Setting setting) {
        var hindrances = whyNotRecord(file);
        if (!hindrances.isEmpty()) return Outcome.refused(hindrances);
        var outstanding = file.proceedings().inspection().outstanding(record.inspection());
        if (outstanding.isEmpty()) return Outcome.refused(INSPECTION_NOT_ASSIGNED);
        var assigned = outstanding.get();
        var refusals = new ArrayList<Refusal>();
        var since = ChinaTime.dateOf(assigned.assignedAt());
        if (record.on().isBefore(since) || record.on().isAfter(setting.today()))
            refusals.add(Refusal.of(INSPECTION_DAY_WRONG, since, setting.today()));
        var officers = enough(record.officers(), refusals);
        for (var officer : officers)
            if (!assigned.assigned().officers().contains(officer))
                refusals.add(Refusal.of(INSPECTOR_NOT_ASSIGNED, officer));
        SpecialProcedures.needed(record.result(), RESULT_MISSING, refusals);
        if (record.finding() == Finding.FAILS) SpecialProcedures.needed(record.norm(), NORM_MISSING, refusals);
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return Outcome.done(List.of(new InspectionRecorded(
                record.inspection(),
                record.on(),
                officers,
                record.finding(),
                record.result().strip(),
                record.norm().strip())));
    }

    static List<Refusal> whyNotRecord(CaseFile file) {
        boolean outstanding = SpecialProcedures.isUnderWay(file)
                && !file.proceedings().inspection().outstanding().isEmpty();
        return outstanding ? List.of() : List.of(Refusal.of(INSPECTION_NOT_ASSIGNED));
    }

    @Clause("LIC-34")
    static List<Refusal> whyNotDecide(CaseFile file) {
        return file.proceedings().inspection().outstanding().stream()
                .map(one -> Refusal.of(INSPECTION_OUTSTANDING, one.assigned().purpose()))
                .toList();
    }

    private static List<String> enough(List<OfficerNo> named, List<Refusal> refusals) {
        var officers = named.stream().map(OfficerNo::value).distinct().toList();
        if (officers.size() < LEAST_INSPECTORS) refusals.add(Refusal.of(TWO_OFFICERS_NEEDED, officers.size()));
        return officers;
    }
}

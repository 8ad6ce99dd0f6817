package onewindow.casework;

import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import java.util.List;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of inspections and of those they touch (核查、利害关系人). */
@Service
public class Inspections {
    private final ActsOnCases acts;
    private final People people;

    Inspections(ActsOnCases acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    /** Sends two officers or more to look at the facts. */
    @Clause({"LIC-34", "LIC-55"})
    public Outcome<CaseHead> assign(
            CaseNumber number, InspectionAct.Assign act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        var unknown = unknown(by, act.officers());
        if (!unknown.isEmpty()) return Outcome.refused(unknown);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Takes down what they found, on a paper to be signed. */
    @Clause({"LIC-34", "LIC-55"})
    public Outcome<CaseHead> record(
            CaseNumber number, InspectionAct.Record act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Tells one whose major interest the licence touches. */
    @Clause("LIC-36")
    public Outcome<CaseHead> tell(
            CaseNumber number, ThirdPartyAct.Tell act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Takes down what he, or the applicant, states, and what the office answers. */
    @Clause("LIC-36")
    public Outcome<CaseHead> hear(
            CaseNumber number, ThirdPartyAct.Hear act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    private List<Refusal> unknown(Officer by, List<OfficerNo> officers) {
        return officers.stream()
                .filter(officer -> people.officer(by.centre(), officer)
                        .filter(OfficerSummary::active)
                        .isEmpty())
                .map(officer -> Refusal.of(ProcedureReason.OFFICER_UNKNOWN, officer.value()))
                .toList();
    }
}

package onewindow.casework;

import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of cases that a superior decides after the first review below (下级初审、上报). */
@Service
public class ReportsUp {
    private final ActsOnCases acts;

    ReportsUp(ActsOnCases acts) {
        this.acts = acts;
    }

    /** Sends the case up with the first review, on a letter that lists the materials. */
    @Clause({"LIC-35", "LIC-43"})
    public Outcome<CaseHead> send(
            CaseNumber number, ReportUpAct.Send act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Takes the answer down; the applicant has his decision within two working days. */
    @Clause({"LIC-35", "LIC-43"})
    public Outcome<CaseHead> answer(
            CaseNumber number, ReportUpAct.Answer act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, act, seen, by, submission);
    }
}

package onewindow.casework;

import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import java.util.ArrayList;
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

/** The door of hearings (听证): told, asked for or waived, called, held. */
@Service
public class Hearings {
    private final ActsOnCases acts;
    private final People people;

    Hearings(ActsOnCases acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    /** Tells of the right to a hearing, in writing and with the last day to ask. */
    @Clause("LIC-47")
    public Outcome<CaseHead> tell(
            CaseNumber number, HearingAct.Tell act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(number, act, seen, by, submission);
    }

    /** Takes down who asks for it, or that the office holds one of itself. */
    @Clause({"LIC-46", "LIC-47"})
    public Outcome<CaseHead> request(
            CaseNumber number, HearingAct.Request act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(number, act, seen, by, submission);
    }

    /** Takes down that nobody wants it. */
    @Clause("LIC-47")
    public Outcome<CaseHead> waive(
            CaseNumber number, HearingAct.Waive act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(number, act, seen, by, submission);
    }

    /** Calls it: the notice goes out, both clocks stand still. */
    @Clause({"LIC-45", "LIC-48"})
    public Outcome<CaseHead> call(
            CaseNumber number, HearingAct.Call act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        var refusals = new ArrayList<Refusal>();
        for (var officer : List.of(act.chair(), act.clerk()))
            if (!isAtWork(by, officer)) refusals.add(unknown(officer));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        return done(number, act, seen, by, submission);
    }

    /** Takes down its signed minutes; the clocks run again. */
    @Clause("LIC-48")
    public Outcome<CaseHead> hold(
            CaseNumber number, HearingAct.Hold act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        return done(number, act, seen, by, submission);
    }

    private Outcome<CaseHead> done(
            CaseNumber number, HearingAct act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    private boolean isAtWork(Officer by, OfficerNo officer) {
        return people.officer(by.centre(), officer)
                .filter(OfficerSummary::active)
                .isPresent();
    }

    private static Refusal unknown(OfficerNo officer) {
        return Refusal.of(ProcedureReason.OFFICER_UNKNOWN, officer.value());
    }
}

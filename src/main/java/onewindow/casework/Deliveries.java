package onewindow.casework;

import static onewindow.people.Permission.DELIVER_RESULTS;

import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of delivery when handing over does not do (送达): another way, a failed try, left in place, public notice. */
@Service
public class Deliveries {
    private final ActsOnCases acts;

    Deliveries(ActsOnCases acts) {
        this.acts = acts;
    }

    /** Takes down that the applicant wishes another way of delivery. */
    @Clause("LIC-44")
    public Outcome<CaseHead> choose(
            CaseNumber number, DeliveryAct.Choose act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DELIVER_RESULTS);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Takes down that the applicant was not reached. */
    @Clause("LIC-44")
    public Outcome<CaseHead> attempt(
            CaseNumber number, DeliveryAct.Attempt act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DELIVER_RESULTS);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Leaves the result with an applicant who will not take it (留置送达); the receipt names the witnesses. */
    @Clause("CPL-89")
    public Outcome<CaseHead> leave(
            CaseNumber number, DeliveryAct.Leave act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DELIVER_RESULTS);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Takes down that the delivery was made public (公告送达), after another way was tried in vain. */
    @Clause("CPL-95")
    public Outcome<CaseHead> announce(
            CaseNumber number, DeliveryAct.Announce act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DELIVER_RESULTS);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Ends a public notice whose time is over; from now on the result counts as delivered. */
    @Clause("CPL-95")
    public Outcome<CaseHead> conclude(CaseNumber number, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DELIVER_RESULTS);
        return acts.carryOut(number, new DeliveryAct.Conclude(), seen, by, submission);
    }
}

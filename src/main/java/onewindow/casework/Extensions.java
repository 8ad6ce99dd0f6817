package onewindow.casework;

import static onewindow.people.Permission.CONDUCT_PROCEDURES;
import static onewindow.people.Permission.SEE_CASES;

import java.util.List;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.StepStore;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.LegalLimit;
import onewindow.catalogue.LimitUnit;
import onewindow.people.Officer;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to more time (延期): asked for by whoever handles the case, approved by the head in whose hand the law lays it. */
@Service
public class Extensions {
    private final ActsOnCases acts;
    private final CaseStore store;
    private final StepStore steps;
    private final Catalogue catalogue;
    private final Surroundings surroundings;

    Extensions(ActsOnCases acts, CaseStore store, StepStore steps, Catalogue catalogue, Surroundings surroundings) {
        this.acts = acts;
        this.store = store;
        this.steps = steps;
        this.catalogue = catalogue;
        this.surroundings = surroundings;
    }

    /** Asks for more time with a reason that the applicant will read. */
    @Clause("LIC-42")
    public Outcome<CaseHead> ask(
            CaseNumber number, int more, String reason, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(CONDUCT_PROCEDURES);
        return acts.carryOut(number, new ExtensionAct.Ask(more, reason, most(head(by, number))), seen, by, submission);
    }

    /** Approves: the legal limit is longer, and the notice with the reason goes to the applicant. */
    @Clause("LIC-42")
    public Outcome<CaseHead> approve(CaseNumber number, @Nullable Integer seen, Officer by, SubmissionId submission) {
        CaseAct.EXTENSION.require(head(by, number), by);
        return acts.carryOut(number, new ExtensionAct.Approve(), seen, by, submission);
    }

    /** Denies, with the reason; the limit stays. */
    @Clause("LIC-42")
    public Outcome<CaseHead> deny(
            CaseNumber number, String reason, @Nullable Integer seen, Officer by, SubmissionId submission) {
        CaseAct.EXTENSION_DENIAL.require(head(by, number), by);
        return acts.carryOut(number, new ExtensionAct.Deny(reason), seen, by, submission);
    }

    /** What waits for the answer of a head, by the limit that would be over first. */
    @Clause("LIC-42")
    public List<StepStore.Running> open(Officer by) {
        by.require(SEE_CASES);
        return steps.running(by.centre(), StepKind.EXTENSION);
    }

    /**
     * As much as the guide of the case says; else, where the limit is the general one of the law, as much as the law says. A limit of
     * a special law that foresees no extension has none.
     */
    @Clause("LIC-42")
    public ExtensionAct.Most most(CentreId centre, CaseNumber number) {
        return most(store.head(centre, number).orElseThrow(NotThere::new));
    }

    private ExtensionAct.Most most(CaseHead head) {
        var opening = head.opening();
        var legal = catalogue
                .guide(opening.centre(), new ItemCode(opening.itemCode()), opening.itemVersion())
                .limits()
                .legal();
        var joint = isJoint(head);
        if (legal == null) return new ExtensionAct.Most(0, joint);
        var named = legal.extension();
        if (named != null && named.unit() == legal.unit()) return new ExtensionAct.Most(named.number(), joint);
        return new ExtensionAct.Most(general(legal, joint, head), joint);
    }

    private int general(LegalLimit legal, boolean joint, CaseHead head) {
        var received = ChinaTime.dateOf(head.opening().receivedAt());
        var limit = surroundings.days(joint ? "joint_decision_days" : "licence_decision_days", received);
        boolean isGeneral = legal.unit() == LimitUnit.WORKING_DAY && legal.number() == limit;
        return isGeneral ? surroundings.days(joint ? "joint_extension_days" : "licence_extension_days", received) : 0;
    }

    private static boolean isJoint(CaseHead head) {
        return head.opening().caseType() == CaseType.JOINT;
    }

    private CaseHead head(Officer by, CaseNumber number) {
        return store.head(by.centre(), number).orElseThrow(NotThere::new);
    }
}

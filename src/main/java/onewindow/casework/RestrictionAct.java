package onewindow.casework;

import java.time.LocalDate;

/** What is asked about the restriction of an applicant (限制申请): only licences that directly concern public safety know it. */
public sealed interface RestrictionAct extends ProceedingAct {
    /**
     * Warns the applicant and keeps him from asking for this licence again. {@code concern} says which public safety is at stake,
     * {@code revocation} and {@code revokedOn} name the decision that took a licence back; they are empty where none was granted.
     */
    record Restrict(RestrictionGround ground, String concern, String evidence, String revocation, LocalDate revokedOn)
            implements RestrictionAct {}

    /** Ends a restriction before its time, because what it rested on has fallen. */
    record End(String reason) implements RestrictionAct {}
}

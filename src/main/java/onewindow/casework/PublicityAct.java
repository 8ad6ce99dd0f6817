package onewindow.casework;

/** What is asked about the publication of a decision that grants (结果公开). */
public sealed interface PublicityAct extends ProceedingAct {
    /** Keeps a result out of the public list, for a ground of the law and a reason. */
    record Withhold(SecrecyGround ground, String reason) implements PublicityAct {}

    /** The ground has fallen away: the result is public again. */
    record Publish(String reason) implements PublicityAct {}
}

package onewindow.casework;

import onewindow.platform.Clause;

/** What officers ask to do about the legal limit of a case (延期). */
public sealed interface ExtensionAct extends ProceedingAct {
    /** The longest extension that is lawful for a case, and whether the head of the government must approve it. */
    @Clause("LIC-42")
    record Most(int number, boolean joint) {}

    /** Asks for more time, in the unit in which the legal limit is counted. */
    record Ask(int number, String reason, Most most) implements ExtensionAct {}

    /** The head approves what was asked for; the notice tells the applicant the reason. */
    record Approve() implements ExtensionAct {}

    /** The head does not; the limit stays. */
    record Deny(String reason) implements ExtensionAct {}
}

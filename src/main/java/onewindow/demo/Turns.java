package onewindow.demo;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.ClosingAct;
import onewindow.casework.Closings;
import onewindow.demo.Tale.Step;
import onewindow.people.Officer;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What becomes of a case beside its main line, in the words of the story. */
@Component
@Profile("demo")
class Turns {
    private final Closings closings;

    Turns(Closings closings) {
        this.closings = closings;
    }

    /** {@code signedBy} is the applicant; {@code clerk} sits at the window, {@code reviewer} behind it. */
    record Scene(
            CaseNumber number,
            LocalDate on,
            String signedBy,
            Officer clerk,
            Officer reviewer,
            SubmissionId submission) {}

    Outcome<CaseHead> take(Step step, Scene scene) {
        return switch (step.act()) {
            case "withdraw" -> {
                var act = new ClosingAct.Withdraw(
                        Act.Recipient.APPLICANT, scene.signedBy(), scene.on(), step.word(0), List.of());
                yield closings.withdraw(scene.number(), act, null, scene.clerk(), scene.submission());
            }
            case "remind" -> closings.remind(scene.number(), null, scene.clerk(), scene.submission());
            case "terminate" ->
                closings.terminate(
                        scene.number(),
                        new ClosingAct.Terminate(step.word(0), step.word(1), Story.REMEDY),
                        null,
                        scene.reviewer(),
                        scene.submission());
            default -> throw new IllegalStateException("the story knows no act called " + step.act());
        };
    }
}

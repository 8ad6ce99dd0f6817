package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DELIVERY_ATTEMPT;
import static onewindow.people.Permission.DELIVER_RESULTS;

import onewindow.casework.CaseNumber;
import onewindow.casework.Deliveries;
import onewindow.casework.DeliveryAct;
import onewindow.casework.DeliveryWay;
import onewindow.casework.web.acts.ActFrames.Asked;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes down that the applicant was not reached. */
@Controller
@Clause("LIC-44")
class DeliveryAttemptController {
    private final Deliveries deliveries;
    private final ActFrames frames;

    DeliveryAttemptController(Deliveries deliveries, ActFrames frames) {
        this.deliveries = deliveries;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/delivery-attempt")
    @Needs(DELIVER_RESULTS)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeliveryAttemptPage(frames.open(screen, by, no, DELIVERY_ATTEMPT));
    }

    @PostMapping("/cases/{no}/delivery-attempt/preview")
    @Needs(DELIVER_RESULTS)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, DELIVERY_ATTEMPT, filled), act(filled), DeliveryAttemptPage::new);
    }

    @PostMapping("/cases/{no}/delivery-attempt")
    @Needs(DELIVER_RESULTS)
    Reply attempt(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DELIVERY_ATTEMPT, filled),
                () -> deliveries.attempt(no, act(filled), filled.version(), by, submission),
                DeliveryAttemptPage::new);
    }

    private static DeliveryAct.Attempt act(Filled filled) {
        return new DeliveryAct.Attempt(
                filled.word(DeliveryWay.class, "way", DeliveryWay.AT_WINDOW), filled.day("on"), filled.text("outcome"));
    }
}

package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DELIVERY_CHOICE;
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

/** Takes down that the applicant wishes another way of delivery. */
@Controller
@Clause("LIC-44")
class DeliveryChoiceController {
    private final Deliveries deliveries;
    private final ActFrames frames;

    DeliveryChoiceController(Deliveries deliveries, ActFrames frames) {
        this.deliveries = deliveries;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/delivery-choice")
    @Needs(DELIVER_RESULTS)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeliveryChoicePage(frames.open(screen, by, no, DELIVERY_CHOICE));
    }

    @PostMapping("/cases/{no}/delivery-choice/preview")
    @Needs(DELIVER_RESULTS)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, DELIVERY_CHOICE, filled), act(filled), DeliveryChoicePage::new);
    }

    @PostMapping("/cases/{no}/delivery-choice")
    @Needs(DELIVER_RESULTS)
    Reply choose(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DELIVERY_CHOICE, filled),
                () -> deliveries.choose(no, act(filled), filled.version(), by, submission),
                DeliveryChoicePage::new);
    }

    private static DeliveryAct.Choose act(Filled filled) {
        return new DeliveryAct.Choose(filled.word(DeliveryWay.class, "way", DeliveryWay.AT_WINDOW));
    }
}

package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DELIVERY_LEFT;
import static onewindow.people.Permission.DELIVER_RESULTS;

import onewindow.casework.CaseNumber;
import onewindow.casework.Deliveries;
import onewindow.casework.DeliveryAct;
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

/** Leaves the result with an applicant who will not take it (留置送达). */
@Controller
@Clause("CPL-89")
class DeliveryLeftController {
    private final Deliveries deliveries;
    private final ActFrames frames;

    DeliveryLeftController(Deliveries deliveries, ActFrames frames) {
        this.deliveries = deliveries;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/delivery-left")
    @Needs(DELIVER_RESULTS)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeliveryLeftPage(frames.open(screen, by, no, DELIVERY_LEFT));
    }

    @PostMapping("/cases/{no}/delivery-left/preview")
    @Needs(DELIVER_RESULTS)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, DELIVERY_LEFT, filled), act(filled), DeliveryLeftPage::new);
    }

    @PostMapping("/cases/{no}/delivery-left")
    @Needs(DELIVER_RESULTS)
    Reply leave(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DELIVERY_LEFT, filled),
                () -> deliveries.leave(no, act(filled), filled.version(), by, submission),
                DeliveryLeftPage::new);
    }

    private static DeliveryAct.Leave act(Filled filled) {
        return new DeliveryAct.Leave(
                filled.day("on"),
                filled.text("place"),
                filled.text("reason"),
                filled.lines("witnesses"),
                filled.text("recording"));
    }
}

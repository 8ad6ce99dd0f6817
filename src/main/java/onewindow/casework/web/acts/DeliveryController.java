package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DELIVERY;
import static onewindow.people.Permission.DELIVER_RESULTS;

import onewindow.casework.Act;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.DeliveryWay;
import onewindow.casework.StandIn;
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

/** Hands the result over against name and proof (送达). */
@Controller
@Clause({"LIC-44"})
class DeliveryController {
    private final Casework casework;
    private final ActFrames frames;

    DeliveryController(Casework casework, ActFrames frames) {
        this.casework = casework;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/delivery")
    @Needs(DELIVER_RESULTS)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeliveryPage(frames.open(screen, by, no, DELIVERY));
    }

    @PostMapping("/cases/{no}/delivery/preview")
    @Needs(DELIVER_RESULTS)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, DELIVERY, filled), act(filled), DeliveryPage::new);
    }

    @PostMapping("/cases/{no}/delivery")
    @Needs(DELIVER_RESULTS)
    Reply deliver(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DELIVERY, filled),
                () -> casework.deliver(no, act(filled), filled.version(), by, submission),
                DeliveryPage::new);
    }

    private static Act.Deliver act(Filled filled) {
        return new Act.Deliver(
                filled.word(DeliveryWay.class, "way", DeliveryWay.AT_WINDOW),
                filled.word(Act.Recipient.class, "recipient", Act.Recipient.APPLICANT),
                filled.text("recipientName"),
                new StandIn(filled.text("relation"), filled.text("idNumber")),
                filled.text("proof"),
                filled.day("on"));
    }
}

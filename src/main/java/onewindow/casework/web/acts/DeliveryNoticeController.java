package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DELIVERY_NOTICE;
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

/** Takes down that the delivery was made public (公告送达). */
@Controller
@Clause("CPL-95")
class DeliveryNoticeController {
    private final Deliveries deliveries;
    private final ActFrames frames;

    DeliveryNoticeController(Deliveries deliveries, ActFrames frames) {
        this.deliveries = deliveries;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/delivery-notice")
    @Needs(DELIVER_RESULTS)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeliveryNoticePage(frames.open(screen, by, no, DELIVERY_NOTICE));
    }

    @PostMapping("/cases/{no}/delivery-notice/preview")
    @Needs(DELIVER_RESULTS)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, DELIVERY_NOTICE, filled), act(filled), DeliveryNoticePage::new);
    }

    @PostMapping("/cases/{no}/delivery-notice")
    @Needs(DELIVER_RESULTS)
    Reply announce(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DELIVERY_NOTICE, filled),
                () -> deliveries.announce(no, act(filled), filled.version(), by, submission),
                DeliveryNoticePage::new);
    }

    private static DeliveryAct.Announce act(Filled filled) {
        return new DeliveryAct.Announce(filled.day("on"), filled.text("where"));
    }
}

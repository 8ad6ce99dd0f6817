package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.DELIVERY_NOTICE_END;
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

/** Ends a public notice whose time is over. */
@Controller
@Clause("CPL-95")
class DeliveryNoticeEndController {
    private final Deliveries deliveries;
    private final ActFrames frames;

    DeliveryNoticeEndController(Deliveries deliveries, ActFrames frames) {
        this.deliveries = deliveries;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/delivery-notice-end")
    @Needs(DELIVER_RESULTS)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new DeliveryNoticeEndPage(frames.open(screen, by, no, DELIVERY_NOTICE_END));
    }

    @PostMapping("/cases/{no}/delivery-notice-end/preview")
    @Needs(DELIVER_RESULTS)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, DELIVERY_NOTICE_END, filled),
                new DeliveryAct.Conclude(),
                DeliveryNoticeEndPage::new);
    }

    @PostMapping("/cases/{no}/delivery-notice-end")
    @Needs(DELIVER_RESULTS)
    Reply conclude(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, DELIVERY_NOTICE_END, filled),
                () -> deliveries.conclude(no, filled.version(), by, submission),
                DeliveryNoticeEndPage::new);
    }
}

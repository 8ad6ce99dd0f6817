package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.THIRD_PARTY_NOTICE;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;

import onewindow.casework.CaseNumber;
import onewindow.casework.Inspections;
import onewindow.casework.ThirdPartyAct;
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

/** Tells one whose major interest the licence touches (告知利害关系人). */
@Controller
@Clause("LIC-36")
class ThirdPartyNoticeController {
    private final Inspections inspections;
    private final ActFrames frames;

    ThirdPartyNoticeController(Inspections inspections, ActFrames frames) {
        this.inspections = inspections;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/third-party-notice")
    @Needs(CONDUCT_PROCEDURES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new ThirdPartyNoticePage(frames.open(screen, by, no, THIRD_PARTY_NOTICE));
    }

    @PostMapping("/cases/{no}/third-party-notice/preview")
    @Needs(CONDUCT_PROCEDURES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, THIRD_PARTY_NOTICE, filled), act(filled), ThirdPartyNoticePage::new);
    }

    @PostMapping("/cases/{no}/third-party-notice")
    @Needs(CONDUCT_PROCEDURES)
    Reply tell(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, THIRD_PARTY_NOTICE, filled),
                () -> inspections.tell(no, act(filled), filled.version(), by, submission),
                ThirdPartyNoticePage::new);
    }

    private static ThirdPartyAct.Tell act(Filled filled) {
        return new ThirdPartyAct.Tell(
                filled.text("name"),
                filled.text("address"),
                filled.text("relation"),
                filled.text("interest"),
                filled.day("answerBy"));
    }
}

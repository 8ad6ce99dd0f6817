package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.SECOND_NOTICE;
import static onewindow.people.Permission.OPEN_SECOND_NOTICES;

import onewindow.casework.AcceptanceAct;
import onewindow.casework.Admission;
import onewindow.casework.CaseNumber;
import onewindow.casework.GuideChanges;
import onewindow.casework.NewFact;
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

/** Lets one more notice be given because something is new (准予再次告知). */
@Controller
@Clause("A3.3")
class SecondNoticeController {
    private final Admission admission;
    private final GuideChanges changes;
    private final ActFrames frames;

    SecondNoticeController(Admission admission, GuideChanges changes, ActFrames frames) {
        this.admission = admission;
        this.changes = changes;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/second-notice")
    @Needs(OPEN_SECOND_NOTICES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return page(frames.open(screen, by, no, SECOND_NOTICE));
    }

    private SecondNoticePage page(ActFrame frame) {
        return new SecondNoticePage(frame, changes.since(frame.head().opening().centre(), frame.file()));
    }

    @PostMapping("/cases/{no}/second-notice/preview")
    @Needs(OPEN_SECOND_NOTICES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(new Asked(screen, by, no, SECOND_NOTICE, filled), act(filled), this::page);
    }

    @PostMapping("/cases/{no}/second-notice")
    @Needs(OPEN_SECOND_NOTICES)
    Reply open(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, SECOND_NOTICE, filled),
                () -> admission.openSecondNotice(no, act(filled), filled.version(), by, submission),
                this::page);
    }

    private static AcceptanceAct.OpenSecondNotice act(Filled filled) {
        return new AcceptanceAct.OpenSecondNotice(
                filled.word(NewFact.class, "newFact", NewFact.LAW_CHANGED), filled.text("what"), filled.text("basis"));
    }
}

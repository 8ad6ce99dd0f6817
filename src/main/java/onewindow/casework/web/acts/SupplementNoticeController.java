package onewindow.casework.web.acts;

import static onewindow.casework.CaseAct.SUPPLEMENT_NOTICE;
import static onewindow.people.Permission.SEE_CASES;

import java.util.stream.IntStream;
import onewindow.casework.Act;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
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

/** Asks once for everything that is missing (一次性告知). */
@Controller
@Clause({"A3.3", "A3.6", "LIC-32.4"})
class SupplementNoticeController {
    private final Casework casework;
    private final ActFrames frames;

    SupplementNoticeController(Casework casework, ActFrames frames) {
        this.casework = casework;
        this.frames = frames;
    }

    @GetMapping("/cases/{no}/supplement-notice")
    @Needs(SEE_CASES)
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return new SupplementNoticePage(frames.open(screen, by, no, SUPPLEMENT_NOTICE));
    }

    @PostMapping("/cases/{no}/supplement-notice/preview")
    @Needs(SEE_CASES)
    Reply preview(Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled) {
        return frames.preview(
                new Asked(screen, by, no, SUPPLEMENT_NOTICE, filled), act(filled), SupplementNoticePage::new);
    }

    @PostMapping("/cases/{no}/supplement-notice")
    @Needs(SEE_CASES)
    Reply askForSupplement(
            Screen screen, Officer by, @PathVariable CaseNumber no, Filled filled, SubmissionId submission) {
        return frames.done(
                new Asked(screen, by, no, SUPPLEMENT_NOTICE, filled),
                () -> casework.askForSupplement(no, act(filled), filled.version(), by, submission),
                SupplementNoticePage::new);
    }

    private static Act.AskForSupplement act(Filled filled) {
        var gaps = filled.numbers("material").stream()
                .map(material ->
                        new Act.Gap(material, filled.text("problem-" + material), filled.text("remedy-" + material)))
                .toList();
        var extras = IntStream.rangeClosed(1, SupplementNoticePage.MOST_EXTRAS)
                .mapToObj(line -> new Act.Extra(
                        filled.text("extra-name-" + line),
                        filled.text("extra-basis-" + line),
                        filled.text("extra-remedy-" + line)))
                .filter(extra -> !extra.isBlank())
                .toList();
        return new Act.AskForSupplement(gaps, extras);
    }
}

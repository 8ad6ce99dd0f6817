package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.DeliveryWay;
import onewindow.casework.RefusalGround;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The case page and the acts on it; an act is a noun with its own address. A refused act shows the page again with all that was typed. */
@Controller
class CaseController {
    private final Casework casework;
    private final CasePages pages;
    private final java.time.Clock clock;

    CaseController(Casework casework, CasePages pages, java.time.Clock clock) {
        this.casework = casework;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/cases/{no}")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.2", "A3.5"})
    Reply show(Screen screen, Officer by, @PathVariable String no) {
        return pages.of(screen, by, number(no), List.of(), Filled.NOTHING);
    }

    @PostMapping("/cases/{no}/acceptance")
    @Needs(Permission.ACCEPT_CASES)
    Reply accept(
            Screen screen, Officer by, @PathVariable String no, SubmissionId submission, HttpServletRequest request) {
        var filled = Filled.of(request);
        return after(screen, by, no, filled, casework.accept(number(no), filled.version(), by, submission));
    }

    @PostMapping("/cases/{no}/supplement-notice")
    @Needs(Permission.SEE_CASES)
    Reply ask(Screen screen, Officer by, @PathVariable String no, SubmissionId submission, HttpServletRequest request) {
        var filled = Filled.of(request);
        var gaps = filled.numbers("material").stream()
                .map(material ->
                        new Act.Gap(material, filled.text("problem-" + material), filled.text("remedy-" + material)))
                .toList();
        var act = new Act.AskForSupplement(gaps);
        return after(
                screen, by, no, filled, casework.askForSupplement(number(no), act, filled.version(), by, submission));
    }

    @PostMapping("/cases/{no}/materials")
    @Needs(Permission.RECEIVE_CASES)
    Reply supply(
            Screen screen, Officer by, @PathVariable String no, SubmissionId submission, HttpServletRequest request) {
        var filled = Filled.of(request);
        var act = new Act.Supply(filled.numbers("supplied"));
        return after(screen, by, no, filled, casework.supply(number(no), act, filled.version(), by, submission));
    }

    @PostMapping("/cases/{no}/refusal")
    @Needs(Permission.REFUSE_CASES)
    Reply refuse(
            Screen screen, Officer by, @PathVariable String no, SubmissionId submission, HttpServletRequest request) {
        var filled = Filled.of(request);
        var act = new Act.Refuse(
                filled.word(RefusalGround.class, "ground", RefusalGround.NOT_SUPPLEMENTED),
                filled.text("refusalReason"),
                filled.text("refusalBasis"),
                filled.text("refusalRemedy"),
                filled.text("competentBody"));
        return after(screen, by, no, filled, casework.refuse(number(no), act, filled.version(), by, submission));
    }

    @PostMapping("/cases/{no}/decision")
    @Needs(Permission.SEE_CASES)
    Reply decide(
            Screen screen, Officer by, @PathVariable String no, SubmissionId submission, HttpServletRequest request) {
        var filled = Filled.of(request);
        var act = new Act.Decide(
                filled.text("granted").equals("true"),
                filled.text("opinion"),
                filled.text("reason"),
                filled.text("basis"),
                filled.text("remedy"));
        return after(screen, by, no, filled, casework.decide(number(no), act, filled.version(), by, submission));
    }

    @PostMapping("/cases/{no}/delivery")
    @Needs(Permission.DELIVER_RESULTS)
    Reply deliver(
            Screen screen, Officer by, @PathVariable String no, SubmissionId submission, HttpServletRequest request) {
        var filled = Filled.of(request);
        var act = new Act.Deliver(
                filled.word(DeliveryWay.class, "way", DeliveryWay.AT_WINDOW),
                filled.word(Act.Recipient.class, "recipient", Act.Recipient.APPLICANT),
                filled.text("recipientName"),
                filled.text("proof"),
                filled.day("on", ChinaTime.dateOf(clock.instant())));
        return after(screen, by, no, filled, casework.deliver(number(no), act, filled.version(), by, submission));
    }

    @PostMapping("/cases/{no}/hand-over")
    @Needs(Permission.SEE_CASES)
    Reply handOver(
            Screen screen, Officer by, @PathVariable String no, SubmissionId submission, HttpServletRequest request) {
        var filled = Filled.of(request);
        var to = filled.text("to");
        var act = new Act.HandOver(
                new OfficerNo(to.matches("[A-Za-z0-9-]{1,20}") ? to : "-"), filled.text("handOverReason"));
        return after(screen, by, no, filled, casework.handOver(number(no), act, filled.version(), by, submission));
    }

    private Reply after(Screen screen, Officer by, String no, Filled filled, Outcome<CaseHead> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseHead> done ->
                Reply.to("/cases/" + done.value().number().value());
            case Outcome.Refused<CaseHead> refused ->
                Reply.again(pages.of(screen, by, number(no), refused.refusals(), filled));
        };
    }

    /** A number that cannot be one belongs to no case. */
    static CaseNumber number(String no) {
        if (!no.matches("[A-Z0-9]{6,50}")) throw new NotThere();
        return new CaseNumber(no);
    }
}

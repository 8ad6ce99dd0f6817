package onewindow.casework.web;

import static onewindow.people.Permission.PRINT_SLIPS;

import java.util.List;
import onewindow.casework.PaperSlips;
import onewindow.casework.SlipBlock;
import onewindow.casework.SlipNo;
import onewindow.documents.web.PdfReply;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Emergency receipts (应急收件凭证): print a block beforehand, see what of it is entered. */
@Controller
@Clause("A3.4")
class SlipsController {
    private final PaperSlips slips;
    private final People people;

    SlipsController(PaperSlips slips, People people) {
        this.slips = slips;
        this.people = people;
    }

    @GetMapping("/slips")
    @Needs(PRINT_SLIPS)
    Reply show(Screen screen, Officer by) {
        return page(screen, by, "", List.of());
    }

    @PostMapping("/slips")
    @Needs(PRINT_SLIPS)
    Reply print(Screen screen, Officer by, @RequestParam(defaultValue = "") String count, SubmissionId submission) {
        return switch (slips.print(number(count), by, submission)) {
            case Outcome.Done<SlipBlock> printed -> Reply.to("/slips");
            case Outcome.Refused<SlipBlock>(var refusals) -> Reply.again(page(screen, by, count, refusals));
        };
    }

    @GetMapping("/slips/{no}.pdf")
    @Needs(PRINT_SLIPS)
    ResponseEntity<byte[]> pdf(@PathVariable SlipNo no, Officer by) {
        return PdfReply.of(no.value(), slips.sheets(no, by));
    }

    private static int number(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    private SlipsPage page(Screen screen, Officer by, String count, List<Refusal> refusals) {
        var rows = slips.blocks(by).stream()
                .map(listed -> new SlipsPage.Row(
                        listed.block(),
                        listed.used(),
                        people.officer(by.centre(), listed.block().printedBy())
                                .map(OfficerSummary::name)
                                .orElse(listed.block().printedBy().value())))
                .toList();
        return new SlipsPage(screen, rows, count, refusals);
    }
}

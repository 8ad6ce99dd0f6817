package onewindow.casework.web.recount;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.calendar.ChangeNo;
import onewindow.casework.CaseNumber;
import onewindow.casework.Recount;
import onewindow.casework.RecountLine;
import onewindow.casework.ToldWay;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Address;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One change of the calendar with the list of cases that it moves, and the telling of those concerned. */
@Controller
class CalendarChangeController {
    private final CalendarChangePages pages;
    private final RecountFile file;
    private final Recount recount;

    CalendarChangeController(CalendarChangePages pages, RecountFile file, Recount recount) {
        this.pages = pages;
        this.file = file;
        this.recount = recount;
    }

    @GetMapping("/calendar-changes/{no}")
    @Needs(Permission.SEE_CALENDAR)
    @Clause({"A3.5", "B7"})
    Reply show(Screen screen, Officer by, HttpServletRequest request, @PathVariable ChangeNo no) {
        return pages.of(screen, by, no, Address.of(request, CalendarChangePages.KNOWN), List.of());
    }

    @GetMapping("/calendar-changes/{no}/cases/export")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.5", "B7"})
    Reply export(
            Screen screen,
            Officer by,
            @PathVariable ChangeNo no,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, by, no, format);
    }

    @PostMapping("/calendar-changes/{no}/list")
    @Needs(Permission.APPROVE_CALENDAR)
    @Clause({"A3.5", "B7"})
    Reply workOut(Officer by, @PathVariable ChangeNo no, SubmissionId submission) {
        recount.foresee(no, by, submission);
        return Reply.to("/calendar-changes/" + no + "#list");
    }

    @PostMapping("/calendar-changes/{no}/recount")
    @Needs(Permission.APPROVE_CALENDAR)
    @Clause({"A3.5", "B7"})
    Reply carryOn(Officer by, @PathVariable ChangeNo no) {
        recount.carryOn(no, by);
        return Reply.to("/calendar-changes/" + no + "#list");
    }

    @PostMapping("/calendar-changes/{no}/cases/{number}/telling")
    @Needs(Permission.TELL_APPLICANTS)
    @Clause({"A3.5", "A2.1"})
    Reply tell(
            Screen screen,
            Officer by,
            @PathVariable ChangeNo no,
            @PathVariable CaseNumber number,
            @RequestParam ToldWay way,
            SubmissionId submission) {
        var back = Address.of("/calendar-changes/" + no).with("tell", "yes");
        return switch (recount.tell(no, number, way, by, submission)) {
            case Outcome.Done<RecountLine> done -> Reply.to(back + "#list");
            case Outcome.Refused<RecountLine> refused ->
                Reply.again(pages.of(screen, by, no, back, refused.refusals()));
        };
    }
}

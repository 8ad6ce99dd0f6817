package onewindow.casework.web.recount;

import java.util.List;
import java.util.Map;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.ChangeNo;
import onewindow.casework.Recount;
import onewindow.casework.RecountRound;
import onewindow.casework.store.RecountStore;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Page;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second person signs for a change and its list, or sends it back with a reason. */
@Controller
@Clause({"A3.5", "B7"})
class ChangeApprovalController {
    private final CalendarChanges changes;
    private final Recount recount;
    private final RecountStore store;
    private final ChangeNames names;

    ChangeApprovalController(CalendarChanges changes, Recount recount, RecountStore store, ChangeNames names) {
        this.changes = changes;
        this.recount = recount;
        this.store = store;
        this.names = names;
    }

    @GetMapping("/calendar-changes/{no}/approval")
    @Needs(Permission.APPROVE_CALENDAR)
    Reply show(Screen screen, Officer by, @PathVariable ChangeNo no) {
        return page(screen, by, no, "", recount.whyNotApprove(no, by));
    }

    @PostMapping("/calendar-changes/{no}/approval")
    @Needs(Permission.APPROVE_CALENDAR)
    Reply approve(
            Screen screen,
            Officer by,
            @PathVariable ChangeNo no,
            @RequestParam(defaultValue = "0") int round,
            SubmissionId submission) {
        return switch (recount.approve(no, round, by, submission)) {
            case Outcome.Done<RecountRound> done -> Reply.to("/calendar-changes/" + no + "#list");
            case Outcome.Refused<RecountRound> refused -> Reply.again(page(screen, by, no, "", refused.refusals()));
        };
    }

    @PostMapping("/calendar-changes/{no}/rejection")
    @Needs(Permission.APPROVE_CALENDAR)
    Reply reject(
            Screen screen,
            Officer by,
            @PathVariable ChangeNo no,
            @RequestParam(defaultValue = "") String reason,
            SubmissionId submission) {
        return switch (changes.reject(no, reason, submission, by)) {
            case Outcome.Done<CalendarChange> done -> Reply.to("/calendar-changes/" + no);
            case Outcome.Refused<CalendarChange> refused ->
                Reply.again(page(screen, by, no, reason, refused.refusals()));
        };
    }

    private Page page(Screen screen, Officer by, ChangeNo no, String reason, List<Refusal> refusals) {
        var change = changes.change(by.centre(), no);
        var list = store.latest(by.centre(), no).filter(round -> !round.applied());
        return new ApprovalPage(
                screen,
                change,
                changes.content(no),
                names.proposer(change),
                list.orElse(null),
                list.map(store::movements).orElseGet(Map::of),
                reason,
                refusals.stream().map(screen::refusal).toList());
    }
}

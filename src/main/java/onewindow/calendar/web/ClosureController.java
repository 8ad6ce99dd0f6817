package onewindow.calendar.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The order by which the centre stands still, such as in a typhoon, or by which closed days are taken back. */
@Controller
@Clause("B7")
class ClosureController {
    private final CalendarChanges changes;

    ClosureController(CalendarChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/calendar-changes/closure")
    @Needs(Permission.ORDER_CLOSURES)
    Reply blank(Screen screen) {
        return new ClosurePage(screen, new ClosureForm(), List.of());
    }

    @PostMapping("/calendar-changes/closure")
    @Needs(Permission.ORDER_CLOSURES)
    Reply propose(Screen screen, Officer by, SubmissionId submission, @ModelAttribute ClosureForm form) {
        var wrong = new ArrayList<Refusal>();
        var order = order(form, wrong);
        if (order == null) return again(screen, form, wrong);
        return switch (changes.proposeClosure(order, submission, by)) {
            case Outcome.Done<CalendarChange> done -> CalendarAdminController.toChange(done.value());
            case Outcome.Refused<CalendarChange> refused -> again(screen, form, refused.refusals());
        };
    }

    private static @Nullable ClosureOrder order(ClosureForm form, List<Refusal> wrong) {
        var from = day(form.getFrom(), wrong);
        var until = form.getUntil().isBlank() ? from : day(form.getUntil(), wrong);
        var hour = form.getHour().isBlank() ? null : hour(form.getHour(), wrong);
        if (from == null || until == null || !wrong.isEmpty()) return null;
        try {
            return new ClosureOrder(
                    form.getReopens(),
                    from,
                    hour,
                    until,
                    form.getNumber().strip(),
                    form.getIssuer().strip(),
                    form.getText().strip());
        } catch (ActRefused disorder) {
            wrong.addAll(disorder.refusals());
            return null;
        }
    }

    private static @Nullable LocalDate day(String text, List<Refusal> wrong) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            wrong.add(Refusal.of(CalendarReason.FROM_UNREADABLE, text));
            return null;
        }
    }

    private static @Nullable LocalTime hour(String text, List<Refusal> wrong) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException unreadable) {
            wrong.add(Refusal.of(CalendarReason.HOURS_IN_DISORDER, text));
            return null;
        }
    }

    private static Reply again(Screen screen, ClosureForm form, List<Refusal> refusals) {
        return Reply.again(new ClosurePage(
                screen, form, refusals.stream().map(screen::refusal).toList()));
    }
}

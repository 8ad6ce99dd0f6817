package onewindow.casework.web.recount;

import java.util.List;
import java.util.Map;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.ChangeContent;
import onewindow.casework.Movement;
import onewindow.casework.RecountRound;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** What the second person signs for: the change, and how many cases move by what becomes of them. */
public record ApprovalPage(
        Screen screen,
        CalendarChange change,
        ChangeContent content,
        String proposer,
        @Nullable RecountRound list,
        Map<Movement, Long> counts,
        String reason,
        List<RefusalText> refusals)
        implements Page {
    public String path() {
        return "/calendar-changes/" + change.no();
    }

    /** A notice in force by another centre's approval is signed for, and can no longer be sent back. */
    public boolean isProposed() {
        return change.state() == CalendarChange.ChangeState.PROPOSED;
    }
}

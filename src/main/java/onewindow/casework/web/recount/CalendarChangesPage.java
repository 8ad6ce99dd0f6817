package onewindow.casework.web.recount;

import java.util.List;
import onewindow.calendar.CalendarChange;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Changes of the calendar, what waits first; whether next year's notice is missing; what this officer may propose. */
public record CalendarChangesPage(
        Screen screen,
        List<Line> lines,
        Pager pager,
        @Nullable Integer missingYear,
        boolean mayLoad,
        boolean mayClose) implements Page {
    /** One change: by which paper, by whom; {@code outstanding} when open cases of this centre are still to be recounted. */
    public record Line(CalendarChange change, String basis, String proposer, String decider, boolean outstanding) {}
}

package onewindow.calendar.web;

import java.time.LocalDate;
import java.util.List;
import onewindow.calendar.YearState;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** The administrator's calendar: years, where they end, whether the next one is missing, today's hours of his centre. */
public record CalendarPage(
        Screen screen,
        List<YearState> years,
        @Nullable LocalDate coversUntil,
        @Nullable Integer missingYear,
        String hoursToday,
        boolean mayKeepHours,
        Input input,
        List<RefusalText> refusals)
        implements Page {
    /** What was typed, so that a refused form comes back as it was. */
    public record Input(String text, String from, String hours) {
        static final Input NONE = new Input("", "", "");
    }
}

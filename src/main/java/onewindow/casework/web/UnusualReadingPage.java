package onewindow.casework.web;

import java.util.List;
import onewindow.casework.PersonalReadings;
import onewindow.casework.rules.UnusualReading;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Readings of personal data that somebody should ask about, the latest first, and from where on a reading is listed. */
public record UnusualReadingPage(Screen screen, UnusualReading.Limits limits, List<Row> rows) implements Page {
    /** An unusual reading and the name of the reader. */
    public record Row(UnusualReading unusual, String officer) {}

    public String lead() {
        return screen.t(
                "reading.unusual.lead",
                PersonalReadings.DAYS_BACK,
                limits.within().toMinutes(),
                limits.many(),
                limits.daysAfterClosing());
    }
}

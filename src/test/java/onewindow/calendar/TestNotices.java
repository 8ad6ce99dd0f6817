package onewindow.calendar;

import java.util.List;
import onewindow.calendar.rules.Notice;

/** The shipped notices for tests of the rules, which may not read files themselves. */
public final class TestNotices {
    private TestNotices() {}

    public static List<Notice> shipped() {
        return ShippedNotices.read();
    }
}

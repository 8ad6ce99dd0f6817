package onewindow.casework.web.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import onewindow.calendar.WeekdayDates;
import onewindow.platform.ChinaTime;

/** The clock of the program under test, set by the test. */
public final class TestClock extends Clock {
    private volatile Instant now = WeekdayDates.at("Fri 2026-09-18 10:12");

    public void itIs(String moment) {
        now = WeekdayDates.at(moment);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ChinaTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the program works in the time of the centres");
    }
}

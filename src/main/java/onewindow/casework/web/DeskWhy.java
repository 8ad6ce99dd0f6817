package onewindow.casework.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Address;

/** The way to the page that tells why a date is what it is (为什么是这一天). */
final class DeskWhy {
    private DeskWhy() {}

    static String address(CentreId centre, Instant from, int days) {
        var minute = ChinaTime.of(from).truncatedTo(ChronoUnit.MINUTES);
        return Address.of("/why")
                .with("centre", centre)
                .with("from", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(minute))
                .with("days", days)
                .toString();
    }
}

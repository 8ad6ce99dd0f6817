package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;

/** When, where and by whom an act is judged, with the numbers of the law in force for the case. */
public record Setting(Instant now, OfficerNo by, CentreCalendar calendar, Numbers numbers, StepNumbers steps) {
    /** Working days of the law as they stood on the day of receipt. */
    public record Numbers(
            int noticeDays,
            int supplementReplyDays,
            int deliveryDays,
            int publicNoticeDays,
            int promiseDays,
            int promiseMarginDays) {}

    LocalDate today() {
        return ChinaTime.dateOf(now);
    }
}

package onewindow.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.NoticeDay;
import onewindow.platform.Clause;

/** What the ledger keeps of the calendar. */
public sealed interface CalendarFact {
    /** A yearly notice as it was handed in, waiting for a second person. */
    @Clause("B7")
    record NoticeProposed(int year, String title, List<String> papers, List<NoticeDay> days) implements CalendarFact {}

    /** Hours from a day on, waiting for a second person; written as on the door. */
    @Clause("B7")
    record HoursProposed(LocalDate from, String usual, Map<String, String> onWeekdays) implements CalendarFact {}

    /** Days to be closed or taken back by order, waiting for a second person. */
    @Clause("B7")
    record ClosureProposed(ClosureOrder order) implements CalendarFact {}

    /** The second person signed: with how many cases the list said would move, by what becomes of them. */
    @Clause({"B7", "A3.5"})
    record ChangeApproved(Map<String, Long> signedFor) implements CalendarFact {}

    @Clause("B7")
    record ChangeRejected(String reason) implements CalendarFact {}
}

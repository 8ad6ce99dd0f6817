package onewindow.calendar;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** A change of the calendar (日历变更): proposed by one person, in force when a second one has approved it. */
public record CalendarChange(
        ChangeNo no,
        ChangeKind kind,
        @Nullable Integer year,
        LocalDate firstOn,
        @Nullable LocalDate lastOn,
        @Nullable String orderNumber,
        Instant proposedAt,
        OfficerNo proposedBy,
        @Nullable Decision decision) {

    /** What is to change. */
    public enum ChangeKind {
        /** 年度放假安排: the holidays of the whole country. */
        NOTICE,
        /** 办公时间: the hours of one centre. */
        HOURS,
        /** 紧急停办: days on which one centre stands still. */
        CLOSURE,
        /** 恢复办公: closed days taken back. */
        REOPENING
    }

    /** Where a change stands. */
    public enum ChangeState {
        PROPOSED,
        APPROVED,
        REJECTED
    }

    /** What the second person decided. */
    public record Decision(boolean approved, OfficerNo by, Instant at) {}

    public ChangeState state() {
        if (decision == null) return ChangeState.PROPOSED;
        return decision.approved() ? ChangeState.APPROVED : ChangeState.REJECTED;
    }

    CalendarChange decided(Decision made) {
        return new CalendarChange(no, kind, year, firstOn, lastOn, orderNumber, proposedAt, proposedBy, made);
    }

    /** Whether it moves days of that centre: a notice those of all, all else those of the centre that proposed it. */
    public boolean touches(CentreId centre) {
        return kind == ChangeKind.NOTICE || no.centre().equals(centre);
    }
}

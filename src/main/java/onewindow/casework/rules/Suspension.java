package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Pause;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/**
 * A time in which both clocks of a case stand still (停钟): by what and by whom, from when to when, under which paper. Open-ended
 * while it lasts; where two overlap, a day is left out once.
 */
@Clause({"A3.6", "LIC-45"})
public record Suspension(
        Cause cause,
        int procedure,
        OfficerNo by,
        Instant from,
        @Nullable Instant until,
        String paper) {
    /** By what the clocks stand still. */
    public enum Cause {
        /** 补正: what was asked for once has not all come in. */
        SUPPLEMENT,
        /** 特别程序: {@code procedure} is its number in the case. */
        SPECIAL_PROCEDURE
    }

    public boolean lasts() {
        return until == null;
    }

    /** Whether a moment lies in both; each overlaps itself. */
    public boolean overlaps(Suspension other) {
        return (until == null || until.isAfter(other.from)) && (other.until == null || other.until.isAfter(from));
    }

    Suspension endedAt(Instant moment) {
        return new Suspension(cause, procedure, by, from, moment, paper);
    }

    Suspension under(String issued) {
        return new Suspension(cause, procedure, by, from, until, issued);
    }

    /** Whether it leaves a day out: not that of the notice, but those after it up to the day on which the matter went on. */
    public boolean leavesOut(LocalDate day, LocalDate today) {
        var end = until == null ? today : ChinaTime.dateOf(until);
        return day.isAfter(ChinaTime.dateOf(from)) && !day.isAfter(end);
    }

    /** As the calendar counts it, named after its paper. */
    Pause pause() {
        return new Pause(ChinaTime.dateOf(from), until == null ? null : ChinaTime.dateOf(until), paper);
    }

    /** The working days it took, or has taken until today. */
    public int workingDays(CentreCalendar calendar, LocalDate today) {
        return calendar.days()
                .workingDaysBetween(ChinaTime.dateOf(from), until == null ? today : ChinaTime.dateOf(until));
    }
}

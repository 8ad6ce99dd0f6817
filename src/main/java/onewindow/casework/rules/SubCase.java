package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.Opinion;
import onewindow.casework.rules.JointFact.OpinionAsked;
import onewindow.casework.rules.JointFact.OpinionGiven;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** The part of a case that lies with another unit (联办子件). Its last day follows the calendar, as that of its case does. */
public record SubCase(
        OpinionAsked asked,
        Instant askedAt,
        @Nullable OpinionGiven given,
        @Nullable Instant givenAt) {
    public int number() {
        return asked.number();
    }

    /** Until when the unit may answer. */
    public LocalDate answerBy(CentreCalendar calendar, StepNumbers numbers) {
        return calendar.days()
                .plusWorkingDays(ChinaTime.dateOf(askedAt), numbers.opinionDays())
                .day();
    }

    /** Silence is consent: once the last day has closed without a word. */
    @Clause("LIC-26")
    public boolean isSilent(Instant now, CentreCalendar calendar, StepNumbers numbers) {
        return given == null && now.isAfter(calendar.closingAt(answerBy(calendar, numbers)));
    }

    boolean objects() {
        return given != null && given.opinion() == Opinion.OBJECTS;
    }

    SubCase answered(OpinionGiven opinion, Instant at) {
        return new SubCase(asked, askedAt, opinion, at);
    }
}

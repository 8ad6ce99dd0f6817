package onewindow.calendar.rules;

import java.time.LocalDate;

/** The day on which a number of working days ends; provisional while a year on the way has no published notice. */
public record DueDay(LocalDate day, boolean provisional) {}

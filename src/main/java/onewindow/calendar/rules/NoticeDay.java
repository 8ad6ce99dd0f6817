package onewindow.calendar.rules;

import java.time.LocalDate;

/** A day that a notice names: off for a public holiday, or on as make-up working day (调休上班) for it. */
public record NoticeDay(LocalDate on, String holiday, boolean off) {}

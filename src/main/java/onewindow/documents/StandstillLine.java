package onewindow.documents;

import java.time.LocalDate;

/** One time in which the clocks stood still: why, under which paper, by whom, from when to when, how many working days. */
public record StandstillLine(
        String cause, String paper, String officer, LocalDate from, LocalDate until, int workingDays) {}

package onewindow.documents;

import java.time.LocalDate;

/** One day on the way to a due date: its mark (counted, skipped ...) and the reason. */
public record DayLine(LocalDate day, String mark, String reason) {}

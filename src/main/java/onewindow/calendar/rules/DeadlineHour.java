package onewindow.calendar.rules;

/** When the last day of a period ends: when business stops (CIV-203), or at 24:00 where that was agreed (CIV-204). */
public enum DeadlineHour {
    CLOSING,
    MIDNIGHT
}

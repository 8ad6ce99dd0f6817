package onewindow.calendar.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a promise ends: the moment and the day it belongs to. Provisional while a year on the way has no published notice;
 * standing while a pause lasts, when it says what would be if the matter went on today.
 */
public record Due(Instant at, LocalDate on, boolean provisional, boolean standing) {}

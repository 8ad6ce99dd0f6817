package onewindow.casework;

import java.time.Instant;

/**
 * What was taken in on paper while the program could not be used (应急收件): under which printed number, and when it really was. The case
 * is received at that moment; when it was entered stands beside it.
 */
public record OnPaper(String slip, Instant at) {}

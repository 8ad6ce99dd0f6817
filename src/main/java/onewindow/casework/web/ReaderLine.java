package onewindow.casework.web;

import java.time.Instant;

/** Somebody who read personal data of a case, as its page says it. */
public record ReaderLine(Instant at, String officer, String purpose, String words) {}

package onewindow.documents;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.platform.Clause;

/** A due date that moved because the clock stood still for the supplement: old and new stand side by side on the paper. */
@Clause("A3.6")
public record DueMoved(Instant oldDueAt, Instant newDueAt, LocalDate stoppedOn, LocalDate resumedOn) {}

package onewindow.queue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which tickets of a day are asked for; words are looked for in the number, the window and the item code. */
public record TicketQuery(LocalDate on, @Nullable TicketState state, String words) {}

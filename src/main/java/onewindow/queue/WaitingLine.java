package onewindow.queue;

import java.time.Duration;
import java.time.Instant;
import onewindow.people.UnitNo;
import org.jspecify.annotations.Nullable;

/** How it stands with the line of one unit today: who waits since when, who is at a window, how long those called had waited on average. */
public record WaitingLine(
        UnitNo unit,
        int waiting,
        @Nullable Instant longestSince,
        int inHand,
        int ended,
        @Nullable Duration averageWait) {
    public long longestMinutes(Instant now) {
        return longestSince == null ? 0 : Duration.between(longestSince, now).toMinutes();
    }
}

package onewindow.platform.database;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Something that must become true within half a minute. */
final class Awaited {
    private Awaited() {}

    static void until(Callable<Boolean> condition) throws Exception {
        Instant giveUpAt = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.call()) {
            if (Instant.now().isAfter(giveUpAt)) {
                throw new AssertionError("It did not happen within 30 seconds");
            }
            Thread.sleep(20);
        }
    }
}

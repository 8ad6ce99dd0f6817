package onewindow.walls.planted;

import java.time.Instant;

/** Asks the machine for the moment instead of being told. */
public final class AmbientNow {
    private AmbientNow() {}

    public static Instant moment() {
        return Instant.now();
    }
}

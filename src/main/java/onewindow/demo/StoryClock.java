package onewindow.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The clock of the demo: stands at the moment the story tells of, and runs on as the ordinary one when the story is told. */
final class StoryClock extends Clock {
    private final Clock ordinary;
    private volatile @Nullable Instant told;

    StoryClock(Clock ordinary) {
        this.ordinary = ordinary;
    }

    void standAt(Instant moment) {
        told = moment;
    }

    void runOn() {
        told = null;
    }

    @Override
    public Instant instant() {
        var standing = told;
        return standing == null ? ordinary.instant() : standing;
    }

    @Override
    public ZoneId getZone() {
        return ordinary.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ordinary.withZone(zone);
    }
}

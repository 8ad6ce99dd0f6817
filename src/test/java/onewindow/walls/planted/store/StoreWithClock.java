package onewindow.walls.planted.store;

import java.time.Clock;

/** A store that knows the moment and could decide something by it. */
public record StoreWithClock(Clock clock) {}

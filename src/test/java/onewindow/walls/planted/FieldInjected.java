package onewindow.walls.planted;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Cannot be made without a container. */
public final class FieldInjected {
    @Autowired
    Clock clock;
}

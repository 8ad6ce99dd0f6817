package onewindow.casework.web;

import java.time.Instant;
import onewindow.casework.Card;
import onewindow.platform.web.Light;
import org.jspecify.annotations.Nullable;

/** A step of a case as it is shown (环节): what it is, since when, until when, its colour. */
public record StepLine(
        String name,
        String detail,
        Instant from,
        Instant dueAt,
        @Nullable Instant endedAt,
        Card card) {
    public Light light() {
        return switch (card) {
            case NONE -> endedAt == null ? Light.GREEN : Light.DONE;
            case WARNING, YELLOW -> Light.AMBER;
            case RED -> Light.RED;
        };
    }
}

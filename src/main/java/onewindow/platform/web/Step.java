package onewindow.platform.web;

import org.jspecify.annotations.Nullable;

/** One step of a way that is shown as a line: done, where one stands now, or still to come. */
public record Step(String label, @Nullable String detail, State state) {
    /** Where a step stands. */
    public enum State {
        DONE,
        NOW,
        LATER
    }
}

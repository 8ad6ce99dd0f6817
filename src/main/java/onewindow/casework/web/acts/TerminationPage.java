package onewindow.casework.web.acts;

import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Why, on which basis, and what can be done against it. */
public record TerminationPage(ActFrame frame) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

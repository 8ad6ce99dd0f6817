package onewindow.casework.web.acts;

import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Why it came back, and what was mended. */
public record StepOnPage(ActFrame frame) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

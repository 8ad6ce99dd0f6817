package onewindow.casework.web.acts;

import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Why the case goes back. */
public record StepBackPage(ActFrame frame) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

package onewindow.casework.web.acts;

import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What is still missing; nothing is to be filled in. */
public record SupplementReminderPage(ActFrame frame) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

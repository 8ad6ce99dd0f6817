package onewindow.casework.web.acts;

import onewindow.casework.ExtensionAct;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** How many days more, and why; the most that is lawful stands beside the field. */
public record ExtensionWishPage(ActFrame frame, ExtensionAct.Most most) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

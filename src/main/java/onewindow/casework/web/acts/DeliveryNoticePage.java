package onewindow.casework.web.acts;

import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** When and where the notice was made public. */
public record DeliveryNoticePage(ActFrame frame) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

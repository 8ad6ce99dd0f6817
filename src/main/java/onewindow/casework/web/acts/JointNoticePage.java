package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Which units are asked, and about what. */
public record JointNoticePage(ActFrame frame, List<Choice> units) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

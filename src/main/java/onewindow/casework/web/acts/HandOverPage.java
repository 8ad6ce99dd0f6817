package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Who answers for the case from now on, and why. */
public record HandOverPage(ActFrame frame, List<Choice> officers) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

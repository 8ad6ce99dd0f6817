package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What is to be looked at, where, by whom and when. */
public record InspectionPage(ActFrame frame, List<Choice> officers) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

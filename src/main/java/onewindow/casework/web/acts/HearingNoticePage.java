package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** When and where it is held, who presides and who keeps the minutes. */
public record HearingNoticePage(ActFrame frame, List<Choice> officers) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

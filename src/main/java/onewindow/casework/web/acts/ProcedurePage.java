package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Which procedure, why, how long, by whom; the steps the guide names stand to be chosen from. */
public record ProcedurePage(ActFrame frame, List<Choice> named, List<Choice> officers) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

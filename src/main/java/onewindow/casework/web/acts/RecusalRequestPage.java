package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Who asks that which officer keeps out, and why. */
public record RecusalRequestPage(ActFrame frame, List<Choice> officers) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }
}

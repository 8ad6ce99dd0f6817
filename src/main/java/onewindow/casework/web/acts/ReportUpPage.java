package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** To whom the case goes, and what the first review says. */
public record ReportUpPage(ActFrame frame) implements Page {
    public List<Choice> views() {
        return List.of(new Choice("yes", screen().t("reportUp.yes")), new Choice("no", screen().t("reportUp.no")));
    }

    @Override
    public Screen screen() {
        return frame.screen();
    }
}

package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What the superior answered, by which letter. */
public record SuperiorAnswerPage(ActFrame frame) implements Page {
    public List<Choice> answers() {
        return List.of(
                new Choice("yes", screen().t("reportUp.granted")), new Choice("no", screen().t("reportUp.denied")));
    }

    @Override
    public Screen screen() {
        return frame.screen();
    }
}

package onewindow.casework.web.acts;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What the unit of the officer says to its part of a case. */
public record OpinionPage(ActFrame frame, String unit) implements Page {
    /** The parts that lie with this unit. */
    public List<Choice> parts() {
        return frame.file().proceedings().joint().all().stream()
                .filter(one -> one.asked().unit().equals(unit))
                .map(one -> new Choice(
                        String.valueOf(one.number()),
                        one.number() + ". " + one.asked().matter()))
                .toList();
    }

    @Override
    public Screen screen() {
        return frame.screen();
    }
}

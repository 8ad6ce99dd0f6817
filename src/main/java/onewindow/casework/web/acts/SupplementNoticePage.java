package onewindow.casework.web.acts;

import onewindow.casework.rules.ChecklistLine;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Everything that is missing or defective, asked for once. */
public record SupplementNoticePage(ActFrame frame) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }

    /** What is missing is ticked at first; afterwards what the officer ticked. */
    public boolean isAsked(ChecklistLine line) {
        return frame.filled().typed().isEmpty()
                ? frame.file().gaps().contains(line)
                : frame.filled().ticked("material", line.material());
    }
}

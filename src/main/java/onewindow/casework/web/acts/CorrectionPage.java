package onewindow.casework.web.acts;

import java.util.List;
import onewindow.casework.MaterialState;
import onewindow.casework.rules.ChecklistLine;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What is wrong with the materials, and how each was mended. */
public record CorrectionPage(ActFrame frame) implements Page {
    @Override
    public Screen screen() {
        return frame.screen();
    }

    /** Only what is there but wrong can be mended on the spot. */
    public List<ChecklistLine> defective() {
        return frame.file().gaps().stream()
                .filter(line -> line.state() == MaterialState.DEFECTIVE)
                .toList();
    }
}

package onewindow.casework.web;

import java.util.List;
import onewindow.casework.store.StepBackStore;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Steps back of cases, the latest first, each with its reason and what the window mended. */
public record StepsBackPage(Screen screen, List<Row> rows) implements Page {
    /** A step back and the name of who took it. */
    public record Row(StepBackStore.Listed step, String officer) {}
}

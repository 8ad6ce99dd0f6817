package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.imports.ImportHead;
import onewindow.platform.Refusal;
import onewindow.platform.tables.TableReading;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** Where files of items are handed in, and the last ones that were. */
public record ImportsPage(Screen screen, List<ImportHead> last, List<Refusal> refused) implements Page {
    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public int megabytes() {
        return TableReading.MOST_BYTES / 1024 / 1024;
    }

    public int lines() {
        return TableReading.MOST_LINES;
    }
}

package onewindow.catalogue.web;

import java.util.List;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** Opening an item: its code, its name and whose it is; everything else is written in the draft. */
public record NewItemPage(Screen screen, NewItemForm form, boolean codeUnfit, List<Refusal> refused) implements Page {
    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }
}

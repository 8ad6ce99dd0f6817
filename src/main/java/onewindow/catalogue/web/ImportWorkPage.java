package onewindow.catalogue.web;

import onewindow.catalogue.imports.ImportHead;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** How far the work on a file is; asked for again and again while it runs. */
public record ImportWorkPage(Screen screen, ImportHead head) implements Page {
    public String address() {
        return "/items/imports/" + head.no();
    }

    public boolean isWorking() {
        return head.state().isWorking() && !head.isStalled(screen.now());
    }

    public String words() {
        return screen.t("catalogue.import.work." + head.state().name());
    }
}

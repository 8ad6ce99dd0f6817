package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.imports.DifferenceWords;
import onewindow.catalogue.imports.ImportHead;
import onewindow.catalogue.imports.ImportState;
import onewindow.catalogue.imports.ImportedItem;
import onewindow.catalogue.store.ImportLines.Point;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** The differences of one item between file and guide, each to accept or to refuse. */
public record ImportItemPage(
        Screen screen, ImportHead head, ImportedItem item, List<Point> points, List<Refusal> refused) implements Page {
    public String address() {
        return "/items/imports/" + head.no();
    }

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public DifferenceWords told(Point point) {
        return DifferenceWords.of(point.difference(), screen.texts());
    }

    public boolean isOpen() {
        return head.state() == ImportState.CHECKED;
    }

    public boolean isAccepted(Point point) {
        return Boolean.TRUE.equals(point.accepted());
    }

    public boolean isRefused(Point point) {
        return Boolean.FALSE.equals(point.accepted());
    }
}

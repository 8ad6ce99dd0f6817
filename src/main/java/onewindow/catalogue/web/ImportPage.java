package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.imports.CellProblem;
import onewindow.catalogue.imports.ImportHead;
import onewindow.catalogue.imports.ImportMode;
import onewindow.catalogue.imports.ImportState;
import onewindow.catalogue.imports.ImportedItem;
import onewindow.catalogue.imports.ImportedKind;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** One file of items: how far the work is, what the check found, what waits for a decision, how it is taken over. */
public record ImportPage(
        Screen screen,
        ImportHead head,
        List<ImportedItem> items,
        @Nullable ImportedKind kind,
        Pager pager,
        List<CellProblem> problems,
        List<Refusal> refused)
        implements Page {
    public String address() {
        return "/items/imports/" + head.no();
    }

    /** The work goes on at this moment. */
    public boolean isWorking() {
        return head.state().isWorking() && !isStalled();
    }

    public boolean isStalled() {
        return head.isStalled(screen.now());
    }

    public ImportWorkPage work() {
        return new ImportWorkPage(screen, head);
    }

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public RefusalText told(CellProblem problem) {
        return screen.refusal(problem.refusal());
    }

    public boolean isWaiting() {
        return head.state() == ImportState.CHECKED;
    }

    public List<Choice> modes() {
        return Choice.of(ImportMode.class, screen.texts());
    }

    public Address only(ImportedKind of) {
        return Address.of(address()).with("kind", of.name());
    }

    /** Why an item was refused, in a sentence. */
    public String because(ImportedItem item) {
        return item.because() == null
                ? ""
                : screen.t(item.because() + ".what", item.code().value());
    }
}

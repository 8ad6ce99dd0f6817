package onewindow.queue.web;

import java.util.List;
import onewindow.catalogue.ItemSummary;
import onewindow.people.UnitNo;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Drawing a number: for what, where that is known, and in which line. */
public record DrawPage(
        Screen screen,
        List<Line> lines,
        String words,
        List<ItemSummary> found,
        @Nullable String item,
        @Nullable String itemName,
        List<Refusal> hindrances)
        implements Page {
    /** A line one can stand in, with how many wait. */
    public record Line(UnitNo unit, String name, int waiting) {}

    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }

    public boolean isSearchedInVain() {
        return !words.isBlank() && found.isEmpty();
    }
}

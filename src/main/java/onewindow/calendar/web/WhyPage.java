package onewindow.calendar.web;

import java.util.List;
import onewindow.calendar.rules.DueDateStory;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Why this date: the question as asked, and its answer day by day or what was wrong with it. */
public record WhyPage(
        Screen screen, DueQuestion question, @Nullable Shown shown, List<RefusalText> refusals) implements Page {
    /** The counting and how it is laid out. */
    public record Shown(DueDateStory story, DueStrip strip) {}
}

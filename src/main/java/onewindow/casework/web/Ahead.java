package onewindow.casework.web;

import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.casework.Foreseen;
import onewindow.documents.PaperPreview;
import onewindow.platform.web.Screen;
import onewindow.platform.web.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What an act would write, in words, with the papers as they will be printed; {@code why} tells how the promised day is counted. */
public record Ahead(
        Screen screen,
        List<TimelineEntry> facts,
        CaseHead.Standing after,
        int promisedDays,
        @Nullable String why,
        List<PaperPreview> papers) {
    public static Ahead of(
            Screen screen, Foreseen foreseen, List<TimelineEntry> facts, int promisedDays, @Nullable String why) {
        return new Ahead(screen, facts, foreseen.after(), promisedDays, why, foreseen.papers());
    }
}

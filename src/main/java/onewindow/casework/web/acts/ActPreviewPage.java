package onewindow.casework.web.acts;

import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.documents.PaperPreview;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;
import onewindow.platform.web.TimelineEntry;

/** What an act will write, shown before it does: facts cannot be undone. */
public record ActPreviewPage(
        Screen screen, ActFrame frame, CaseHead.Standing after, List<TimelineEntry> facts, List<PaperPreview> papers)
        implements Page {}

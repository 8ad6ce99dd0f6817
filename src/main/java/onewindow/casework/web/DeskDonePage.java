package onewindow.casework.web;

import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.documents.PaperNo;
import onewindow.documents.PaperSummary;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.queue.Hand;

/** After the visit, with the next ticket one press away: the number, the papers to print, and what stands in the way of the second act if it was refused. */
public record DeskDonePage(
        Screen screen,
        CaseHead head,
        List<PaperSummary> papers,
        List<PaperNo> unserved,
        String why,
        List<RefusalText> refusals,
        Hand hand)
        implements Page {
    public boolean isHalfDone() {
        return !refusals.isEmpty();
    }
}

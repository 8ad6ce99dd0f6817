package onewindow.casework.web;

import java.util.List;
import onewindow.calendar.web.DueStrip;
import onewindow.casework.CaseHead;
import onewindow.casework.rules.CaseFile;
import onewindow.people.OfficerSummary;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Step;
import org.jspecify.annotations.Nullable;

/** What an applicant sees of his case: where it stands, until when and why, who answers. Nothing personal stands here. */
public record ProgressPage(
        Screen screen,
        String number,
        String code,
        List<RefusalText> refusals,
        @Nullable Found found,
        @Nullable String paper)
        implements Page {

    /** A case that was found by number and code, or by the code of a paper. */
    public record Found(
            CaseHead head,
            CaseFile file,
            List<Step> steps,
            @Nullable OfficerSummary responsible,
            @Nullable DueStrip strip) {}
}

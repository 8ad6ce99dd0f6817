package onewindow.casework.web;

import java.time.LocalDate;
import java.util.List;
import onewindow.calendar.web.DueStrip;
import onewindow.casework.CaseHead;
import onewindow.casework.rules.CaseFile;
import onewindow.documents.PaperSummary;
import onewindow.parties.MaskedParty;
import onewindow.platform.Refusal;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Light;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.platform.web.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** One case: where it stands, what can happen now and by whom, what happened, its papers. */
public record CasePage(
        Screen screen,
        CaseHead head,
        CaseFile file,
        MaskedParty applicant,
        String responsible,
        @Nullable Light light,
        @Nullable DueStrip strip,
        List<CaseAct> acts,
        List<Choice> officers,
        List<TimelineEntry> timeline,
        List<PaperSummary> papers,
        List<Refusal> refused,
        Filled filled,
        LocalDate today)
        implements Page {

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    public boolean may(String act) {
        return acts.stream().anyMatch(one -> one.name().equals(act) && one.whyNot() == null);
    }

    public String path(String act) {
        return "/cases/" + head.number().value() + "/" + act;
    }

    public int version() {
        return head.standing().version();
    }
}

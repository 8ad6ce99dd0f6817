package onewindow.casework.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onewindow.casework.CaseAct;
import onewindow.casework.CaseHead;
import onewindow.casework.NextAct;
import onewindow.casework.OnPaper;
import onewindow.casework.rules.CaseFile;
import onewindow.documents.PaperSummary;
import onewindow.parties.MaskedParty;
import onewindow.people.Role;
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
        List<ClockBar> clocks,
        List<StepLine> steps,
        List<StandstillLine> standstills,
        List<OpinionLine> opinions,
        List<NextAct> acts,
        List<TimelineEntry> timeline,
        List<PaperSummary> papers,
        boolean mayPrint,
        List<ReaderLine> readers,
        boolean mayRead,
        boolean mayPrintCertificate,
        @Nullable VisitChain chain,
        List<String> about,
        List<CaseHead> alike)
        implements Page {

    /** What the viewer may do now, the usual next step first. */
    public List<NextAct> open() {
        var usual = usual();
        return acts.stream()
                .filter(NextAct::isOpen)
                .sorted(Comparator.comparing(next -> next.act() != usual))
                .toList();
    }

    /** The emergency receipt under which it was taken in, when it was. */
    public @Nullable OnPaper onPaper() {
        return file.received().onPaper();
    }

    /** The key of each act that the viewer may do now. */
    public Map<CaseAct, String> keys() {
        return ActSign.keys(open().stream().map(NextAct::act).toList());
    }

    private @Nullable CaseAct usual() {
        return switch (head.state()) {
            case RECEIVED -> file.gaps().isEmpty() ? CaseAct.ACCEPTANCE : CaseAct.SUPPLEMENT_NOTICE;
            case AWAITING_SUPPLEMENT, PAUSED -> CaseAct.MATERIALS;
            case ACCEPTED -> CaseAct.DECISION;
            case DECIDED -> CaseAct.DELIVERY;
            case DELIVERED, NOT_ACCEPTED, WITHDRAWN, TERMINATED -> null;
        };
    }

    /** What is lawful now, but others do it. */
    public List<NextAct> forOthers() {
        return acts.stream().filter(act -> act.isLawful() && !act.permitted()).toList();
    }

    public List<NextAct> notNow() {
        return acts.stream().filter(act -> !act.isLawful()).toList();
    }

    /** By whose hand an act may be done, in words. */
    public String doers(NextAct act) {
        return Role.holdingAnyOf(act.rights()).stream()
                .map(screen.texts()::word)
                .reduce((one, other) -> one + screen.t("cases.and") + other)
                .orElse("");
    }

    public List<RefusalText> whyNot(NextAct act) {
        return act.hindrances().stream().map(screen::refusal).toList();
    }

    public String path(NextAct act) {
        return "/cases/" + head.number().value() + "/" + act.act().noun();
    }
}

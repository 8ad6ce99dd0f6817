package onewindow.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import onewindow.casework.rules.AcceptanceFact;
import onewindow.casework.rules.AcceptanceFact.CaseDeemedAccepted;
import onewindow.casework.rules.AcceptanceFact.CorrectedOnSpot;
import onewindow.casework.rules.AcceptanceFact.SecondNoticeOpened;
import onewindow.casework.rules.AcceptanceFact.SupplementAskedAgain;
import onewindow.casework.rules.CaseFact.AcceptanceRefused;
import onewindow.casework.rules.CaseFact.SupplementAsked;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ChecklistLine;
import onewindow.casework.rules.PromiseFact;
import onewindow.casework.rules.PromiseFact.MaterialsPromised;
import onewindow.documents.AcceptancePaper;
import onewindow.documents.Corrected;
import onewindow.documents.Defect;
import onewindow.documents.Deferred;
import onewindow.documents.Documents;
import onewindow.documents.DueDate;
import onewindow.documents.GuideChange;
import onewindow.documents.MaterialLine;
import onewindow.documents.PaperContent;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperSummary;
import onewindow.people.People;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The papers with which an application is accepted, asked about, mended or turned away; every outcome has its own (A2.2). */
@Component
class AcceptancePapers {
    private final Documents documents;
    private final People people;
    private final Texts words;

    AcceptancePapers(Documents documents, People people, MessageSource messages) {
        this.documents = documents;
        this.people = people;
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    /** Of what happened around acceptance; what needs no paper has none. */
    @Nullable
    PaperContent content(AcceptanceFact fact, PaperParts.Of of) {
        return switch (fact) {
            case CaseDeemedAccepted deemed -> bySilence(of, deemed);
            case CorrectedOnSpot corrected -> correction(of, corrected);
            case SupplementAskedAgain again -> again(of, again);
            case AcceptanceFact.ListExtended extended -> null;
            case SecondNoticeOpened opened -> null;
        };
    }

    @Nullable
    PaperContent content(PromiseFact fact, PaperParts.Of of, Act act) {
        return fact instanceof MaterialsPromised && act instanceof PromiseAct.Accept promise
                ? promise(of, promise)
                : null;
    }

    /** Of a complete application, or of one whose secondary materials were promised. */
    PaperContent plain(PaperParts.Of of) {
        var deferred = of.file().intake().promise().map(promise -> deferred(of.file(), promise));
        var basis = words.of(deferred.isPresent() ? "paper.basis.deferral" : "paper.basis.acceptance");
        return notice(of, ChinaTime.dateOf(of.now()), basis, null, deferred.orElse(null));
    }

    /** Of an application that silence accepted: dated back to its receipt. */
    private PaperContent bySilence(PaperParts.Of of, CaseDeemedAccepted deemed) {
        return notice(
                of,
                ChinaTime.dateOf(of.file().receivedAt()),
                words.of("paper.basis.silence"),
                ChinaTime.dateOf(deemed.termEndedAt()),
                null);
    }

    private PaperContent notice(
            PaperParts.Of of,
            LocalDate acceptedOn,
            String basis,
            @Nullable LocalDate silentSince,
            @Nullable Deferred deferred) {
        return new PaperContent.AcceptanceNotice(
                of.office(),
                of.addressee(),
                of.matter(),
                ChinaTime.dateOf(of.file().receivedAt()),
                acceptedOn,
                basis,
                of.dueKnown(),
                of.notCounted(),
                of.fee(),
                of.collection(),
                of.responsible(),
                silentSince,
                deferred);
    }

    private Deferred deferred(CaseFile file, MaterialsPromised promise) {
        return new Deferred(
                file.checklist().stream()
                        .filter(line -> promise.materials().contains(line.material()))
                        .map(this::line)
                        .toList(),
                promise.until());
    }

    MaterialLine line(ChecklistLine line) {
        int copies = Math.max(1, line.originals() + line.copies());
        var remark = line.wasMended() ? words.of("paper.mended", line.problem()) : line.problem();
        return new MaterialLine(line.name(), words.word(line.form()), copies, copies, remark);
    }

    PaperContent supplement(PaperParts.Of of, SupplementAsked asked) {
        return new PaperContent.SupplementNotice(
                of.office(),
                of.addressee(),
                of.matter(),
                ChinaTime.dateOf(of.file().receivedAt()),
                words.of("paper.basis.supplement"),
                defects(of, asked.gaps()),
                asked.answerBy(),
                of.responsible());
    }

    /** What stands beside the published list says on which law it is asked for. */
    private List<Defect> defects(PaperParts.Of of, List<Act.Gap> gaps) {
        return gaps.stream()
                .map(gap -> new Defect(
                        of.materialName(gap.material()),
                        of.file()
                                .intake()
                                .basisOf(gap.material())
                                .map(basis -> words.of("paper.besideList", basis))
                                .orElse(gap.problem()),
                        gap.remedy()))
                .toList();
    }

    /** Only what is new, whose fault it is, and that no clock stops for it. */
    private PaperContent again(PaperParts.Of of, SupplementAskedAgain again) {
        var notices = of.file().notices();
        var opening = notices.lastOpening().orElseThrow();
        var difference = opening.difference();
        var due = of.due();
        return new AcceptancePaper.SecondNotice(
                of.office(),
                of.addressee(),
                of.matter(),
                notices.firstPaper().map(paper -> printed(of, paper)).orElse(null),
                notices.firstAt().map(ChinaTime::dateOf).orElse(null),
                newFact(opening),
                words.of("paper.fault." + opening.fact().name(), of.addressee().you()),
                notices.openedBy().map(officer -> titled(of, officer)).orElseThrow(),
                difference == null ? null : new GuideChange(difference.from(), difference.to(), opening.basis()),
                defects(of, again.gaps()),
                again.answerBy(),
                due == null ? null : due.promisedDueAt(),
                of.responsible());
    }

    private static String newFact(SecondNoticeOpened opening) {
        return opening.basis().isEmpty() || opening.difference() != null
                ? opening.what()
                : opening.what() + "（" + opening.basis() + "）";
    }

    private String printed(PaperParts.Of of, String paper) {
        return documents.of(of.centre(), CasePapers.subject(of.number())).stream()
                .filter(summary -> summary.kind() == PaperKind.SUPPLEMENT_NOTICE)
                .filter(summary -> summary.no().value().equals(paper))
                .map(PaperSummary::number)
                .findFirst()
                .orElse(paper);
    }

    private String titled(PaperParts.Of of, OfficerNo officer) {
        return people.officer(of.centre(), officer)
                .map(known -> known.title().zh() + known.name())
                .orElse(officer.value());
    }

    private PaperContent correction(PaperParts.Of of, CorrectedOnSpot corrected) {
        var lines = corrected.corrections().stream()
                .map(one -> new Corrected(
                        of.materialName(one.material()),
                        one.error(),
                        one.corrected().isBlank() ? words.of("paper.corrected") : one.corrected()))
                .toList();
        return new AcceptancePaper.CorrectionRecord(
                of.office(),
                of.addressee(),
                of.matter(),
                of.now(),
                lines,
                of.file().gaps().isEmpty(),
                of.responsible());
    }

    /** The signatory is personal and stands on the paper only. */
    private PaperContent promise(PaperParts.Of of, PromiseAct.Accept promise) {
        DueDate due = of.dueKnown();
        return new AcceptancePaper.DeferralPromise(
                of.office(),
                of.addressee(),
                of.matter(),
                deferred(of.file(), of.file().intake().promise().orElseThrow()),
                due.promisedDueAt(),
                promise.signatory().strip(),
                of.responsible());
    }

    /** What needs no licence and what belongs to another body have papers of their own. */
    PaperContent refusal(PaperParts.Of of, AcceptanceRefused refused) {
        return switch (refused.ground()) {
            case NOT_REQUIRED ->
                new AcceptancePaper.NotRequiredNotice(
                        of.office(),
                        of.addressee(),
                        of.matter(),
                        refused.reason(),
                        refused.basis(),
                        of.remedy(),
                        of.responsible());
            case NOT_COMPETENT ->
                new AcceptancePaper.ReferralNotice(
                        of.office(),
                        of.addressee(),
                        of.matter(),
                        refused.reason(),
                        refused.basis(),
                        refused.competentBody(),
                        of.remedy(),
                        of.responsible());
            case NOT_SUPPLEMENTED, FALSE_MATERIALS, APPLICANT_BARRED ->
                new PaperContent.RefusalNotice(
                        of.office(),
                        of.addressee(),
                        of.matter(),
                        List.of(words.word(refused.ground()), refused.reason()),
                        refused.basis(),
                        refused.competentBody().isBlank() ? null : refused.competentBody(),
                        of.remedy(),
                        of.responsible());
        };
    }
}

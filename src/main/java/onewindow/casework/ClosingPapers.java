package onewindow.casework;

import java.util.Locale;
import onewindow.casework.rules.ChecklistLine;
import onewindow.casework.rules.ClosingFact;
import onewindow.casework.rules.ClosingFact.ApplicationWithdrawn;
import onewindow.casework.rules.ClosingFact.CaseSteppedBack;
import onewindow.casework.rules.ClosingFact.CaseSteppedOn;
import onewindow.casework.rules.ClosingFact.CaseTerminated;
import onewindow.casework.rules.ClosingFact.SupplementReminded;
import onewindow.documents.ClosingPaper;
import onewindow.documents.Defect;
import onewindow.documents.MaterialLine;
import onewindow.documents.PaperContent;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes out what ends a case before its decision, and the reminder that comes before (撤回确认、催告、终止). */
@Component
class ClosingPapers {
    private final Texts words;

    ClosingPapers(MessageSource messages) {
        this.words = new Texts(messages, Locale.SIMPLIFIED_CHINESE);
    }

    @Nullable
    PaperContent content(ClosingFact fact, Act act, PaperParts.Of of) {
        return switch (fact) {
            case ApplicationWithdrawn withdrawn -> withdrawal(withdrawn, act, of);
            case SupplementReminded reminded -> reminder(reminded, of);
            case CaseTerminated terminated -> termination(terminated, of);
            // Inner matters of the office: whoever applied is sent nowhere by them (A3.2).
            case CaseSteppedBack back -> null;
            case CaseSteppedOn on -> null;
        };
    }

    private PaperContent withdrawal(ApplicationWithdrawn fact, Act act, PaperParts.Of of) {
        var held = of.file().held();
        return new ClosingPaper.WithdrawalConfirmation(
                of.office(),
                of.addressee(),
                of.matter(),
                act instanceof ClosingAct.Withdraw withdraw ? of.shown(withdraw.signedBy()) : "",
                fact.writtenOn(),
                fact.reason(),
                held.stream()
                        .filter(line -> fact.returned().contains(line.material()))
                        .map(this::line)
                        .toList(),
                held.stream()
                        .filter(line -> !fact.returned().contains(line.material()))
                        .map(ChecklistLine::name)
                        .toList(),
                of.responsible());
    }

    private MaterialLine line(ChecklistLine line) {
        int copies = Math.max(1, line.originals() + line.copies());
        return new MaterialLine(line.name(), words.word(line.form()), copies, copies, "");
    }

    private PaperContent reminder(SupplementReminded fact, PaperParts.Of of) {
        var file = of.file();
        var notice = file.notices().first().orElseThrow();
        var missing = file.gaps().stream().map(ChecklistLine::material).toList();
        return new ClosingPaper.SupplementReminder(
                of.office(),
                of.addressee(),
                of.matter(),
                words.of("paper.notice.named", file.notices().firstPaper().orElse("")),
                notice.answerBy(),
                notice.gaps().stream()
                        .filter(gap -> missing.contains(gap.material()))
                        .map(gap -> new Defect(of.materialName(gap.material()), gap.problem(), gap.remedy()))
                        .toList(),
                fact.lastDay(),
                words.of(file.acceptedAt().isPresent() ? "paper.reminder.terminate" : "paper.reminder.refuse"),
                of.responsible());
    }

    private static PaperContent termination(CaseTerminated fact, PaperParts.Of of) {
        var file = of.file();
        return new ClosingPaper.TerminationDecision(
                of.office(),
                of.addressee(),
                of.matter(),
                file.gaps().stream().map(ChecklistLine::name).toList(),
                ChinaTime.dateOf(file.proceedings().closing().remindedAt().orElseThrow()),
                fact.reason(),
                fact.basis(),
                of.remedy(),
                of.responsible());
    }
}

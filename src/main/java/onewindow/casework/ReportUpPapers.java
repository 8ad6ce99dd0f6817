package onewindow.casework;

import onewindow.casework.rules.ChecklistLine;
import onewindow.casework.rules.ReportUpFact;
import onewindow.casework.rules.ReportUpFact.CaseReportedUp;
import onewindow.casework.rules.ReportUpFact.SuperiorAnswered;
import onewindow.documents.PaperContent;
import onewindow.documents.ReportUpPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes out the letter with which a case goes up (上报函). */
@Component
class ReportUpPapers {
    @Nullable
    PaperContent content(ReportUpFact fact, PaperParts.Of of) {
        return switch (fact) {
            case CaseReportedUp reported ->
                new ReportUpPaper(
                        of.office(),
                        of.addressee(),
                        of.matterForOthers(),
                        reported.superior(),
                        reported.favourable(),
                        reported.opinion(),
                        of.file().held().stream().map(ChecklistLine::name).toList(),
                        of.dueKnown(),
                        of.responsible());
            // The answer is a letter of the superior.
            case SuperiorAnswered answered -> null;
        };
    }
}

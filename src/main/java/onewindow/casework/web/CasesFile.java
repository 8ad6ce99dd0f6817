package onewindow.casework.web;

import java.time.Clock;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery;
import onewindow.casework.Warnings;
import onewindow.casework.store.CaseLists;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Component;

/** A list of cases as a file: what the list shows and both due moments, the applicant masked. */
@Component
public class CasesFile {
    private final CaseLists lists;
    private final Warnings warnings;
    private final Clock clock;

    CasesFile(CaseLists lists, Warnings warnings, Clock clock) {
        this.lists = lists;
        this.warnings = warnings;
        this.clock = clock;
    }

    public Reply of(Screen screen, TableFormat format, CaseQuery query) {
        var now = clock.instant();
        var horizon = warnings.horizon(query.centre(), now);
        return table(query.view()).download(screen.texts(), format, now, taker -> lists.each(query, horizon, taker));
    }

    private static Table<CaseHead> table(CaseQuery.View view) {
        return Table.<CaseHead>titled(texts -> texts.word(view))
                .text("cases.file.number", 20, head -> head.number().value())
                .text("cases.column.item", 36, head -> head.opening().itemName())
                .text("cases.file.department", 20, head -> head.opening().department())
                .text("cases.file.applicant", 16, head -> head.opening().applicantMasked())
                .word("cases.column.state", CaseHead::state)
                .moment("cases.column.received", head -> head.opening().receivedAt())
                .moment("cases.file.accepted", head -> head.standing().acceptedAt())
                .moment("cases.file.promised", head -> head.standing().promisedDueAt())
                .moment("cases.file.legal", head -> head.standing().legalDueAt())
                .moment("cases.file.stopped", head -> head.standing().stoppedAt())
                .moment("cases.file.decided", head -> head.standing().decidedAt())
                .moment("cases.file.delivered", head -> head.standing().deliveredAt())
                .text(
                        "cases.column.responsible",
                        12,
                        head -> head.standing().responsible().value())
                .number(
                        "cases.file.furtherNotices",
                        head -> head.standing().intake().furtherNotices());
    }
}

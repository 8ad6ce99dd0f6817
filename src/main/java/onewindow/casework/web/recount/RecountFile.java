package onewindow.casework.web.recount;

import onewindow.calendar.ChangeNo;
import onewindow.casework.RecountLine;
import onewindow.casework.store.RecountLists;
import onewindow.casework.store.RecountStore;
import onewindow.people.Officer;
import onewindow.platform.NotThere;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Component;

/** The list of cases that move, as a file to be signed, kept or worked off. */
@Component
public class RecountFile {
    private static final Table<RecountLine> TABLE = Table.<RecountLine>titled("recount.file")
            .text("recount.column.number", 20, line -> line.number().value())
            .text("recount.column.item", 36, RecountLine::itemName)
            .text("recount.column.applicant", 16, RecountLine::applicantMasked)
            .word("recount.column.state", RecountLine::state)
            .word("recount.column.movement", RecountLine::movement)
            .moment("recount.file.promisedBefore", RecountLine::promisedBefore)
            .moment("recount.file.promisedAfter", RecountLine::promisedAfter)
            .moment("recount.file.legalBefore", RecountLine::legalBefore)
            .moment("recount.file.legalAfter", RecountLine::legalAfter)
            .moment("recount.file.deliveryBefore", RecountLine::deliveryBefore)
            .moment("recount.file.deliveryAfter", RecountLine::deliveryAfter)
            .text("recount.column.responsible", 12, line -> line.responsible().value())
            .moment(
                    "recount.file.toldAt",
                    line -> line.told() == null ? null : line.told().at())
            .word(
                    "recount.file.toldWay",
                    line -> line.told() == null ? null : line.told().way());

    private final RecountStore store;
    private final RecountLists lists;

    RecountFile(RecountStore store, RecountLists lists) {
        this.store = store;
        this.lists = lists;
    }

    /** As it was last worked out, or as it was carried out. */
    public Reply of(Screen screen, Officer by, ChangeNo no, TableFormat format) {
        var round = store.latest(by.centre(), no).orElseThrow(NotThere::new);
        return TABLE.download(screen.texts(), format, screen.now(), taker -> lists.each(round, taker));
    }
}

package onewindow.catalogue.imports;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.catalogue.store.ImportLines;
import onewindow.catalogue.store.ImportLines.ToDo;
import onewindow.catalogue.store.ImportStore;
import onewindow.catalogue.writing.GuideForm;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a checked file over, item by item through the door of the catalogue, each under a submission of its own: however often it is
 * begun anew, no item is drafted twice.
 */
@Component
class TakeOver {
    private static final int AT_ONCE = 100;

    /** Everything is undone because of one item. */
    private static final class Undone extends RuntimeException {
        private final ItemCode code;
        private final transient Refusal refusal;

        Undone(ItemCode code, Refusal refusal) {
            super(code.value(), null, false, false);
            this.code = code;
            this.refusal = refusal;
        }
    }

    private final ImportStore store;
    private final ImportLines lines;
    private final CatalogueStore texts;
    private final Catalogue catalogue;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate besides;

    TakeOver(
            ImportStore store,
            ImportLines lines,
            CatalogueStore texts,
            Catalogue catalogue,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.lines = lines;
        this.texts = texts;
        this.catalogue = catalogue;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.besides = new TransactionTemplate(transactions);
        besides.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void run(Officer by, int no) {
        var head = store.head(by.centre(), no).orElseThrow();
        if (head.state() != ImportState.APPLYING) return;
        if (head.mode() == ImportMode.ALL_OR_NOTHING) wholly(by, no);
        else lineByLine(by, no, head.done());
    }

    /** One transaction; the first item that is refused undoes all, and stands there with its reason. */
    private void wholly(Officer by, int no) {
        try {
            transaction.executeWithoutResult(status -> {
                int done = 0;
                for (var chunk = next(by, no); !chunk.isEmpty(); chunk = next(by, no)) {
                    for (var item : chunk)
                        if (take(by, no, item) instanceof Outcome.Refused<ImportedResult>(List<Refusal> refusals))
                            throw new Undone(item.code(), refusals.getFirst());
                    done += chunk.size();
                    progress(by, no, done);
                }
                finish(by, no);
            });
        } catch (Undone undone) {
            transaction.executeWithoutResult(status -> {
                became(by, no, undone.code, ImportedResult.REFUSED, undone.refusal);
                store.move(by.centre(), no, ImportState.APPLYING, ImportState.CHECKED, clock.instant());
            });
        }
    }

    private void lineByLine(Officer by, int no, int before) {
        int done = before;
        for (var chunk = next(by, no); !chunk.isEmpty(); chunk = next(by, no)) {
            together(by, no, chunk);
            done += chunk.size();
            progress(by, no, done);
        }
        transaction.executeWithoutResult(status -> finish(by, no));
    }

    /** A hundred in one transaction are many times faster; where one of them breaks it, they go one by one. */
    private void together(Officer by, int no, List<ToDo> chunk) {
        try {
            transaction.executeWithoutResult(status -> chunk.forEach(item -> note(by, no, item)));
        } catch (ActRefused | TransactionException | DataAccessException broken) {
            for (var item : chunk) alone(by, no, item);
        }
    }

    private void alone(Officer by, int no, ToDo item) {
        try {
            transaction.executeWithoutResult(status -> note(by, no, item));
        } catch (ActRefused refused) {
            transaction.executeWithoutResult(status -> became(
                    by,
                    no,
                    item.code(),
                    ImportedResult.REFUSED,
                    refused.refusals().getFirst()));
        }
    }

    private void note(Officer by, int no, ToDo item) {
        if (take(by, no, item) instanceof Outcome.Refused<ImportedResult>(List<Refusal> refusals))
            became(by, no, item.code(), ImportedResult.REFUSED, refusals.getFirst());
    }

    private Outcome<ImportedResult> take(Officer by, int no, ToDo item) {
        var taken = item.kind() == ImportedKind.NEW ? draft(by, no, item) : revise(by, no, item);
        return taken.map(result -> {
            became(by, no, item.code(), result, null);
            return result;
        });
    }

    private Outcome<ImportedResult> draft(Officer by, int no, ToDo item) {
        var guide = Objects.requireNonNull(item.guide(), "a new item was checked with its guide");
        return catalogue
                .draft(by, item.code(), guide, submission(no, item.code()))
                .map(draft -> ImportedResult.DRAFTED);
    }

    private Outcome<ImportedResult> revise(Officer by, int no, ToDo item) {
        var accepted = lines.differences(by.centre(), no, item.code()).stream()
                .filter(point -> Boolean.TRUE.equals(point.accepted()))
                .map(ImportLines.Point::difference)
                .toList();
        if (accepted.isEmpty()) return Outcome.done(ImportedResult.LEFT_ALONE);
        var newest = texts.newest(by.centre(), List.of(item.code())).get(item.code());
        if (newest == null || !newest.digest().equals(item.comparedWith()))
            return Outcome.refused(ImportReason.ITEM_CHANGED_SINCE_CHECK, item.code());
        var cells = new FormCells(GuideForm.of(newest.guide()));
        for (var difference : accepted) difference.into(cells);
        Outcome<ItemVersion> revised = catalogue.revise(
                by, item.code(), catalogue.seen(by.centre(), item.code()), cells.guide(), submission(no, item.code()));
        return revised.map(draft -> ImportedResult.REVISED);
    }

    private static SubmissionId submission(int no, ItemCode code) {
        return new SubmissionId("import." + no + "." + code);
    }

    private List<ToDo> next(Officer by, int no) {
        return lines.toDo(by.centre(), no, AT_ONCE);
    }

    private void progress(Officer by, int no, int done) {
        besides.executeWithoutResult(status -> store.done(by.centre(), no, done, clock.instant()));
    }

    private void became(Officer by, int no, ItemCode code, ImportedResult result, @Nullable Refusal because) {
        lines.became(
                by.centre(),
                no,
                code,
                result,
                because == null ? null : because.reason().key());
    }

    private void finish(Officer by, int no) {
        store.move(by.centre(), no, ImportState.APPLYING, ImportState.APPLIED, clock.instant());
    }
}

package onewindow.catalogue.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.catalogue.store.ImportLines;
import onewindow.catalogue.store.ImportProblems;
import onewindow.catalogue.store.ImportStore;
import onewindow.people.Officer;
import onewindow.platform.CentreId;
import onewindow.platform.tables.TableReading;
import onewindow.platform.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The long work of imports, one after the other beside the requests: says how far it is, and can be taken up by another program. */
@Component
class ImportWork implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int CHUNK = 250;
    private static final int PROBLEMS_AT_ONCE = 1_000;

    private final ImportStore store;
    private final ImportLines lines;
    private final ImportProblems problems;
    private final CatalogueStore catalogue;
    private final TakeOver takeOver;
    private final CellWords words;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("item-import").daemon().factory());

    ImportWork(
            ImportStore store,
            ImportLines lines,
            ImportProblems problems,
            CatalogueStore catalogue,
            TakeOver takeOver,
            MessageSource messages,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.lines = lines;
        this.problems = problems;
        this.catalogue = catalogue;
        this.takeOver = takeOver;
        this.words = new CellWords(List.of(new Texts(messages, Locale.CHINESE), new Texts(messages, Locale.ENGLISH)));
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    CellWords words() {
        return words;
    }

    void check(CentreId centre, int no) {
        begin(centre, no, () -> checkNow(centre, no));
    }

    void apply(Officer by, int no) {
        begin(by.centre(), no, () -> takeOver.run(by, no));
    }

    /** Work that fails is silent from then on, and whoever looks at it is offered to carry on. */
    private void begin(CentreId centre, int no, Runnable task) {
        worker.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException failed) {
                LOG.error("Import {} of {} was interrupted", no, centre, failed);
                fallSilent(centre, no);
            }
        });
    }

    private void fallSilent(CentreId centre, int no) {
        try {
            store.head(centre, no)
                    .ifPresent(head -> store.progress(centre, no, head.done(), head.total(), Instant.EPOCH));
        } catch (RuntimeException away) {
            LOG.warn("Nor could that be noted", away);
        }
    }

    private void checkNow(CentreId centre, int no) {
        if (store.head(centre, no).orElseThrow().state() != ImportState.CHECKING) return;
        var read = TableReading.read(store.file(centre, no))
                .then(table -> Reading.of(table, words))
                .orThrow();
        var check = new ImportCheck(read, words);
        var codes = new ArrayList<ItemCode>(read.items().keySet());
        for (var code : read.wrong()) if (!read.items().containsKey(code)) codes.add(code);
        var checked = new ArrayList<CheckedItem>();
        for (int from = 0; from < codes.size(); from += CHUNK) {
            var chunk = codes.subList(from, Math.min(codes.size(), from + CHUNK));
            checked.addAll(check.check(chunk, catalogue.newest(centre, chunk)));
            store.progress(centre, no, checked.size(), codes.size(), clock.instant());
        }
        transaction.executeWithoutResult(status -> {
            for (int from = 0; from < checked.size(); from += CHUNK)
                lines.insertItems(centre, no, checked.subList(from, Math.min(checked.size(), from + CHUNK)));
            var found = check.problems();
            for (int from = 0; from < found.size(); from += PROBLEMS_AT_ONCE)
                problems.insert(
                        centre, no, from + 1, found.subList(from, Math.min(found.size(), from + PROBLEMS_AT_ONCE)));
            store.checked(centre, no, read.ignored(), clock.instant());
        });
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}

package onewindow.catalogue.imports;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import onewindow.catalogue.CatalogueReason;
import onewindow.catalogue.store.ImportLines;
import onewindow.catalogue.store.ImportStore;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.GivenFile;
import onewindow.platform.tables.TableReading;
import onewindow.platform.web.errors.PlatformReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The door of item files (事项导入): hand a file in, decide about its differences, take it over. Check and take-over go on by
 * themselves, and who pressed may leave.
 */
@Service
public class ItemImports {
    private static final FactCodec<ImportFact> FACTS = new FactCodec<>(ImportFact.class);
    private static final String STREAM = "item-import/";
    private static final Duration SILENCE = Duration.ofSeconds(60);

    /** Reading a file costs memory: more at once than these, and the next is asked to wait. */
    private static final int READ_AT_ONCE = 2;

    private final ImportStore store;
    private final ImportLines lines;
    private final ImportWork work;
    private final Ledger ledger;
    private final Clock clock;
    private final Semaphore readers = new Semaphore(READ_AT_ONCE);

    ItemImports(ImportStore store, ImportLines lines, ImportWork work, Ledger ledger, Clock clock) {
        this.store = store;
        this.lines = lines;
        this.work = work;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes a file in and begins its check; refused when it is no table of ours. */
    @Clause({"A3.1", "SEC-4"})
    public Outcome<ImportHead> give(Officer by, GivenFile file, SubmissionId submission) {
        by.require(Permission.DRAFT_ITEMS);
        var unfit = readable(file);
        if (unfit instanceof Outcome.Refused<Boolean> refused) return Outcome.refused(refused.refusals());
        var fresh = new AtomicBoolean();
        var given = act(by, submission, () -> {
            var now = clock.instant();
            fresh.set(true);
            int no = store.open(by.centre(), file, by.no(), now);
            append(by, no, new ImportFact.ItemFileGiven(no, file.name(), file.content().length), submission);
            return Outcome.done(no);
        });
        if (given instanceof Outcome.Done<Integer>(Integer no) && fresh.get()) work.check(by.centre(), no);
        return given.map(no -> head(by.centre(), no));
    }

    /** Only the file as such; what its cells say is checked afterwards. */
    private Outcome<Boolean> readable(GivenFile file) {
        if (!readers.tryAcquire()) throw new ActRefused(PlatformReason.BUSY);
        try {
            return TableReading.read(file)
                    .then(table -> Reading.of(table, work.words()))
                    .map(read -> true);
        } finally {
            readers.release();
        }
    }

    /** Accepts or refuses differences before they take effect. */
    @Clause("A3.1")
    public Outcome<ImportHead> decide(Officer by, int no, Decisions decisions, SubmissionId submission) {
        by.require(Permission.DRAFT_ITEMS);
        return act(by, submission, () -> {
                    var refused = unlessChecked(head(by.centre(), no));
                    if (refused != null) return refused;
                    append(by, no, new ImportFact.DifferencesDecided(decisions), submission);
                    lines.decide(by.centre(), no, decisions, by.no(), clock.instant());
                    return Outcome.done(no);
                })
                .map(done -> head(by.centre(), no));
    }

    /** Takes the checked file over as drafts; nothing of it is published. */
    @Clause("A3.1")
    public Outcome<ImportHead> apply(Officer by, int no, ImportMode mode, SubmissionId submission) {
        by.require(Permission.DRAFT_ITEMS);
        var fresh = new AtomicBoolean();
        var begun = act(by, submission, () -> {
            var head = head(by.centre(), no);
            var refused = unlessChecked(head);
            if (refused != null) return refused;
            if (mode == ImportMode.ALL_OR_NOTHING && head.wrongItems() + head.problems() > 0)
                return Outcome.refused(ImportReason.HAS_WRONG_LINES, head.wrongItems(), head.problems());
            if (head.undecided() > 0) return Outcome.refused(ImportReason.DIFFERENCES_UNDECIDED, head.undecided());
            append(
                    by,
                    no,
                    new ImportFact.ItemFileApplied(mode, head.newItems(), head.changedItems(), head.wrongItems()),
                    submission);
            fresh.set(store.begin(by.centre(), no, mode, head.newItems() + head.changedItems(), clock.instant()));
            return Outcome.done(no);
        });
        if (begun instanceof Outcome.Done<Integer> && fresh.get()) work.apply(by, no);
        return begun.map(done -> head(by.centre(), no));
    }

    /** Goes on with work whose program has gone. */
    @Clause("A3.1")
    public Outcome<ImportHead> carryOn(Officer by, int no, SubmissionId submission) {
        by.require(Permission.DRAFT_ITEMS);
        var fresh = new AtomicBoolean();
        var taken = act(by, submission, () -> {
            var now = clock.instant();
            head(by.centre(), no);
            fresh.set(store.takeUp(by.centre(), no, now.minus(SILENCE), now));
            if (fresh.get()) append(by, no, new ImportFact.ItemFileTakenUp(no), submission);
            return Outcome.done(no);
        });
        var head = head(by.centre(), no);
        if (fresh.get() && head.state() == ImportState.CHECKING) work.check(by.centre(), no);
        else if (fresh.get()) work.apply(by, no);
        return taken.map(done -> head);
    }

    public ImportHead head(CentreId centre, int no) {
        return store.head(centre, no).orElseThrow(NotThere::new);
    }

    private static @Nullable Outcome<Integer> unlessChecked(ImportHead head) {
        return switch (head.state()) {
            case CHECKED -> null;
            case APPLIED -> Outcome.refused(ImportReason.APPLIED_ALREADY, head.no());
            case CHECKING, APPLYING -> Outcome.refused(ImportReason.STILL_WORKING, head.no());
        };
    }

    private Outcome<Integer> act(Officer by, SubmissionId submission, Supplier<Outcome<Integer>> act) {
        Function<Stream, Outcome<Integer>> again = stream -> stream.name().startsWith(STREAM)
                ? Outcome.done(Integer.parseInt(stream.name().substring(STREAM.length())))
                : Outcome.refused(CatalogueReason.SUBMISSION_USED_ELSEWHERE, submission.value());
        return ledger.once(by.centre(), submission, act, again);
    }

    private void append(Officer by, int no, ImportFact fact, SubmissionId submission) {
        var history = ledger.history(new Stream(by.centre(), STREAM + no));
        ledger.append(history, FACTS, List.of(fact), by.signing(clock.instant(), submission));
    }
}

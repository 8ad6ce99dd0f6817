package onewindow.casework;

import static onewindow.people.Permission.KEEP_ARCHIVE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.casework.store.ArchiveStore;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Service;

/** The door to the archive (归档): how long the files of an item are kept, and the transfer of cases that are over. */
@Service
@Clause("PIP-19")
public class Archive {
    /** Cases of one transfer: as many as one file can be made of while somebody waits. */
    public static final int MOST = 100;

    static final FactCodec<ArchiveFact> FACTS = new FactCodec<>(ArchiveFact.class);
    private static final String STREAM = "archive";

    private final ArchiveStore store;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Clock clock;

    Archive(ArchiveStore store, Catalogue catalogue, Ledger ledger, Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Lays down how long the cases of an item are kept that end so; cases that have gone keep their term. */
    public Outcome<ArchiveStore.Rule> layDown(
            ItemCode item, CaseOutcome outcome, KeepingTime keeping, Officer by, SubmissionId submission) {
        by.require(KEEP_ARCHIVE);
        var signature = by.signing(clock.instant(), submission);
        var rule = new ArchiveStore.Rule(item.value(), outcome, keeping);
        var stream = new Stream(by.centre(), STREAM + "/rules");
        return ledger.once(
                by.centre(),
                submission,
                () -> laidDown(rule, item, stream, signature),
                first -> Outcome.done(same(first, stream, submission, rule)));
    }

    private Outcome<ArchiveStore.Rule> laidDown(ArchiveStore.Rule rule, ItemCode item, Stream stream, Signature by) {
        var today = ChinaTime.dateOf(by.at());
        if (catalogue.published(stream.centre(), item, today).isEmpty())
            return Outcome.refused(ArchiveReason.KEEPING_ITEM_UNKNOWN, item.value());
        store.layDown(stream.centre(), rule);
        var fact = new ArchiveFact.KeepingLaidDown(rule.itemCode(), rule.outcome(), rule.keeping());
        ledger.append(ledger.history(stream), FACTS, List.of(fact), by);
        return Outcome.done(rule);
    }

    /** Hands over what was over by the end of a day, the earliest first, at most {@value #MOST} cases. */
    public Outcome<Transfer> transfer(LocalDate endedUntil, Officer by, SubmissionId submission) {
        by.require(KEEP_ARCHIVE);
        var signature = by.signing(clock.instant(), submission);
        var stream = new Stream(by.centre(), STREAM + "/transfers");
        return ledger.once(
                by.centre(),
                submission,
                () -> transferred(endedUntil, stream, signature),
                first -> Outcome.done(same(first, stream, submission, last(stream, submission))));
    }

    private Outcome<Transfer> transferred(LocalDate endedUntil, Stream stream, Signature by) {
        var centre = stream.centre();
        if (!endedUntil.isBefore(ChinaTime.dateOf(by.at())))
            return Outcome.refused(ArchiveReason.DAY_NOT_OVER, endedUntil.toString());
        var end = endedUntil.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        var waiting = store.waiting(centre, end, MOST);
        if (waiting.isEmpty()) return Outcome.refused(ArchiveReason.NOTHING_TO_TRANSFER, endedUntil.toString());
        var whole = waiting.stream().filter(one -> !isAltered(centre, one)).toList();
        if (whole.isEmpty())
            return Outcome.refused(
                    ArchiveReason.FILE_ALTERED, waiting.getFirst().number());
        var filed = whole.stream().map(one -> filed(centre, one)).toList();
        var transfer = new Transfer(store.nextNumber(centre), by.at(), by.officer(), endedUntil, filed);
        var numbers = filed.stream().map(one -> one.number().value()).toList();
        ledger.append(
                ledger.history(stream),
                FACTS,
                List.of(new ArchiveFact.CasesTransferred(transfer.number(), numbers)),
                by);
        store.insert(centre, transfer);
        return Outcome.done(transfer);
    }

    /** One whose facts do not fit their chain stays and keeps none of the others back. */
    private boolean isAltered(CentreId centre, ArchiveStore.Waiting waiting) {
        return ledger.firstAltered(ActsOnCases.streamOf(centre, waiting.number()))
                .isPresent();
    }

    /** A case goes with all its facts. */
    private Transfer.Filed filed(CentreId centre, ArchiveStore.Waiting waiting) {
        var history = ledger.history(ActsOnCases.streamOf(centre, waiting.number()));
        return new Transfer.Filed(
                waiting.number(),
                waiting.itemName(),
                waiting.outcome(),
                waiting.endedAt(),
                waiting.keeping(),
                history.length(),
                HexFormat.of().formatHex(history.entries().getLast().digest()));
    }

    private Transfer last(Stream stream, SubmissionId submission) {
        return ledger.history(stream).entries().stream()
                .filter(entry -> entry.signature().submission().equals(submission))
                .map(FACTS::read)
                .map(ArchiveFact.CasesTransferred.class::cast)
                .findFirst()
                .flatMap(fact -> store.transfer(stream.centre(), fact.number()))
                .orElseThrow(() -> new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, submission.value()));
    }

    private static <T> T same(Stream first, Stream stream, SubmissionId submission, T answer) {
        if (!first.equals(stream)) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, submission.value());
        return answer;
    }

    /** What is over and waits, the earliest first; at most as many as one transfer takes. */
    public List<ArchiveStore.Waiting> waiting(Officer by) {
        by.require(KEEP_ARCHIVE);
        return store.waiting(by.centre(), clock.instant(), MOST);
    }

    /** Which of those that wait stay behind, because somebody altered their facts. */
    public Set<CaseNumber> heldBack(Officer by) {
        return waiting(by).stream()
                .filter(one -> isAltered(by.centre(), one))
                .map(ArchiveStore.Waiting::number)
                .collect(Collectors.toSet());
    }

    public List<ArchiveStore.Rule> rules(Officer by) {
        by.require(KEEP_ARCHIVE);
        return store.rules(by.centre());
    }

    public List<ArchiveStore.Listed> transfers(Officer by) {
        by.require(KEEP_ARCHIVE);
        return store.transfers(by.centre());
    }

    /** One transfer with its cases. */
    public Transfer find(int number, Officer by) {
        by.require(KEEP_ARCHIVE);
        return store.transfer(by.centre(), number).orElseThrow(NotThere::new);
    }
}

package onewindow.certificates;

import static onewindow.people.Permission.KEEP_BLANKS;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.certificates.Blank.Done;
import onewindow.certificates.BlankFact.BlankSpoiled;
import onewindow.certificates.BlankFact.BlanksTakenIn;
import onewindow.certificates.BlankFact.CertificatePrinted;
import onewindow.certificates.BlankFact.CertificateReprinted;
import onewindow.certificates.rules.BlankRules;
import onewindow.certificates.store.BlankStore;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The door to blank certificates (空白证照): taken in by range, printed for a case, spoiled, printed once more. */
@Service
@Clause("LIC-39")
public class Blanks {
    public static final int PAGE_SIZE = 50;

    private static final FactCodec<BlankFact> FACTS = new FactCodec<>(BlankFact.class);

    private final BlankStore store;
    private final Casework casework;
    private final Ledger ledger;
    private final Clock clock;

    Blanks(BlankStore store, Casework casework, Ledger ledger, Clock clock) {
        this.store = store;
        this.casework = casework;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes in a delivery of consecutive serials; refused as a whole when one of them is there already. */
    public Outcome<Blank> takeIn(String kind, String first, int count, Officer by, SubmissionId submission) {
        by.require(KEEP_BLANKS);
        return BlankRules.range(kind, first, count)
                .then(serials -> once(
                        new BlanksTakenIn(
                                kind.strip(),
                                serials.getFirst().value(),
                                serials.getLast().value(),
                                count),
                        "blanks/" + serials.getFirst(),
                        serials.getFirst(),
                        by,
                        submission,
                        done -> takeIn(serials, kind.strip(), by.centre(), done)));
    }

    private List<Refusal> takeIn(List<BlankNo> serials, String kind, CentreId centre, Done done) {
        for (var serial : serials)
            if (!store.takeIn(centre, serial, kind, done)) throw new ActRefused(BlankReason.SERIALS_TAKEN, serial);
        return List.of();
    }

    /** Prints the certificate of a granted case on a blank from the stock. */
    public Outcome<Blank> print(BlankNo no, CaseNumber number, Officer by, SubmissionId submission) {
        by.require(KEEP_BLANKS);
        return once(new CertificatePrinted(number.value(), no.value()), stream(number), no, by, submission, done -> {
            boolean granted = casework.summary(by.centre(), number)
                    .map(head -> Boolean.TRUE.equals(head.standing().granted()))
                    .orElseThrow(NotThere::new);
            var refusals = BlankRules.whyNotPrint(store.find(by.centre(), no), granted, valid(by.centre(), number));
            if (refusals.isEmpty()) printed(no, number, by.centre(), done);
            return refusals;
        });
    }

    /** Prints it once more; the copy before is valid no longer. */
    public Outcome<Blank> reprint(
            BlankNo no, CaseNumber number, ReprintCause cause, String why, Officer by, SubmissionId submission) {
        by.require(KEEP_BLANKS);
        if (casework.summary(by.centre(), number).isEmpty()) throw new NotThere();
        var before = valid(by.centre(), number);
        var fact = new CertificateReprinted(
                number.value(), before.map(copy -> copy.no().value()).orElse(""), no.value(), cause, why.strip());
        return once(fact, stream(number), no, by, submission, done -> {
            var refusals = BlankRules.whyNotReprint(store.find(by.centre(), no), before, why);
            if (refusals.isEmpty()) {
                var copy = before.orElseThrow();
                used(store.end(by.centre(), copy, cause.before(), why.strip(), no, done), copy.no());
                printed(no, number, by.centre(), done);
            }
            return refusals;
        });
    }

    /** Spoils a blank that nothing was printed on. */
    public Outcome<Blank> spoil(BlankNo no, String why, Officer by, SubmissionId submission) {
        by.require(KEEP_BLANKS);
        return once(new BlankSpoiled(no.value(), why.strip()), "blank/" + no, no, by, submission, done -> {
            var blank = store.find(by.centre(), no);
            var refusals = BlankRules.whyNotSpoil(blank, why);
            if (refusals.isEmpty())
                used(store.end(by.centre(), blank.orElseThrow(), BlankState.SPOILED, why.strip(), null, done), no);
            return refusals;
        });
    }

    private static String stream(CaseNumber number) {
        return "certificate/" + number;
    }

    /** Of two who print for one case at once the database lets one through. */
    private void printed(BlankNo no, CaseNumber number, CentreId centre, Done done) {
        try {
            used(store.print(centre, no, number, done), no);
        } catch (DuplicateKeyException faster) {
            throw new ActRefused(LedgerReason.CHANGED_MEANWHILE, number);
        }
    }

    private static void used(boolean done, BlankNo no) {
        if (!done) throw new ActRefused(LedgerReason.CHANGED_MEANWHILE, no);
    }

    /** One act: its rule, its rows and its fact, once per submission; {@code shown} is the blank it is about. */
    private Outcome<Blank> once(
            BlankFact fact, String name, BlankNo shown, Officer by, SubmissionId submission, Rows rows) {
        var signature = by.signing(clock.instant(), submission);
        var stream = new Stream(by.centre(), name);
        return ledger.once(
                by.centre(),
                submission,
                () -> written(fact, stream, shown, signature, rows),
                first -> again(first, fact, stream, shown, submission));
    }

    /** What an act does to the rows; empty when nothing hinders it. */
    private interface Rows {
        List<Refusal> write(Done done);
    }

    private Outcome<Blank> written(BlankFact fact, Stream stream, BlankNo shown, Signature by, Rows rows) {
        var refusals = rows.write(new Done(by.at(), by.officer()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        ledger.append(ledger.history(stream), FACTS, List.of(fact), by);
        return Outcome.done(store.find(stream.centre(), shown).orElseThrow());
    }

    private Outcome<Blank> again(Stream first, BlankFact fact, Stream stream, BlankNo shown, SubmissionId submission) {
        boolean same = first.equals(stream)
                && ledger.history(stream).entries().stream()
                        .filter(entry -> entry.signature().submission().equals(submission))
                        .anyMatch(entry -> entry.kind().equals(FACTS.kindOf(fact)));
        if (!same) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, submission.value());
        return Outcome.done(store.find(stream.centre(), shown).orElseThrow(NotThere::new));
    }

    /** One blank with all that happened to it. */
    public Blank find(BlankNo no, Officer by) {
        by.require(KEEP_BLANKS);
        return store.find(by.centre(), no).orElseThrow(NotThere::new);
    }

    /** The copies of a case, the valid one first. */
    public List<Blank> of(CaseHead head, Officer by) {
        by.require(KEEP_BLANKS);
        return store.of(by.centre(), head.number());
    }

    private Optional<Blank> valid(CentreId centre, CaseNumber number) {
        return store.of(centre, number).stream()
                .filter(copy -> copy.state() == BlankState.VALID)
                .findFirst();
    }

    /** How many blanks are in which state. */
    public Map<BlankState, Long> counts(Officer by) {
        by.require(KEEP_BLANKS);
        return store.counts(by.centre());
    }

    /** One page in the order of the serials, the first being 1. */
    public List<Blank> page(Officer by, BlankQuery query, int page) {
        by.require(KEEP_BLANKS);
        return store.page(by.centre(), query, page, PAGE_SIZE);
    }

    public long count(Officer by, BlankQuery query) {
        by.require(KEEP_BLANKS);
        return store.count(by.centre(), query);
    }

    /** All of them, one after the other, for a file. */
    public void each(Officer by, BlankQuery query, Consumer<Blank> taker) {
        by.require(KEEP_BLANKS);
        store.each(by.centre(), query, taker);
    }
}

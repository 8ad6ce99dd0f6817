package onewindow.documents;

import static onewindow.people.Permission.PRINT_PAPERS;
import static onewindow.people.Permission.TELL_APPLICANTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import onewindow.documents.store.RegisterStore;
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
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the register of papers (文书登记簿): every paper with its number, seal, signer, way and proof of delivery; and what has not
 * reached anybody yet. Said once, a delivery stands.
 */
@Service
@Clause({"A3.4", "LIC-32.6"})
public class PaperRegister {
    public static final int PAGE_SIZE = 50;

    private static final FactCodec<PaperFact> FACTS = new FactCodec<>(PaperFact.class);

    private final RegisterStore store;
    private final Ledger ledger;
    private final Clock clock;

    PaperRegister(RegisterStore store, Ledger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Registers how a paper reached whom it is for; refused when it was registered before, or when proof or taker is missing. */
    public Outcome<RegisteredPaper> serve(PaperNo no, Serving serving, Officer by, SubmissionId submission) {
        by.require(TELL_APPLICANTS);
        var signature = by.signing(clock.instant(), submission);
        var stream = streamOf(by.centre(), no);
        return ledger.once(by.centre(), submission, () -> served(stream, no, serving, signature), first -> {
            if (!first.equals(stream)) throw new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, no.value());
            return Outcome.done(found(by.centre(), no));
        });
    }

    private Outcome<RegisteredPaper> served(Stream stream, PaperNo no, Serving serving, Signature by) {
        var refusals = whyNot(found(stream.centre(), no), serving, ChinaTime.dateOf(by.at()));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        write(stream, no, serving, by);
        return Outcome.done(found(stream.centre(), no));
    }

    private void write(Stream stream, PaperNo no, Serving serving, Signature by) {
        var fact = new PaperFact.PaperServed(
                serving.way(),
                serving.takenBy(),
                serving.seal(),
                serving.proof().strip(),
                serving.on());
        ledger.append(ledger.history(stream), FACTS, List.of(fact), by);
        store.insert(stream.centre(), no, serving, by);
    }

    /**
     * What delivers the result of a matter serves its decision; called within the act that delivers. The facts of the matter say it
     * already, so that the row has no entry of its own.
     */
    @Clause("LIC-44")
    @Transactional(propagation = Propagation.MANDATORY)
    public void deliveredWith(CentreId centre, String subject, ServiceWay way, TakenBy takenBy, Signature by) {
        var papers = store.about(centre, subject);
        var receipt = papers.stream()
                .filter(paper -> paper.summary().kind() == PaperKind.DELIVERY_RECEIPT)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        for (var paper : papers) {
            if (paper.summary().kind() != PaperKind.DECISION || !paper.isToBeServed()) continue;
            var no = paper.summary().no();
            var serving = new Serving(
                    way,
                    way == ServiceWay.DIRECT ? takenBy : null,
                    Seal.usualOn(PaperKind.DECISION),
                    receipt.summary().number(),
                    ChinaTime.dateOf(by.at()));
            store.insert(centre, no, serving, by);
        }
    }

    /** Every reason why a paper cannot be registered as served in that way on a day. */
    static List<Refusal> whyNot(RegisteredPaper paper, Serving serving, LocalDate today) {
        var before = paper.served();
        if (before != null)
            return List.of(
                    Refusal.of(ServiceReason.SERVED_ALREADY, before.serving().on()));
        if (!paper.summary().kind().isServed())
            return List.of(
                    Refusal.of(ServiceReason.NOT_SERVED_BY_KIND, paper.summary().kind()));
        var refusals = new ArrayList<Refusal>();
        boolean handed = serving.way() == ServiceWay.DIRECT;
        if (handed && serving.takenBy() == null) refusals.add(Refusal.of(ServiceReason.TAKER_MISSING));
        if (!handed && serving.proof().isBlank()) refusals.add(Refusal.of(ServiceReason.PROOF_MISSING, serving.way()));
        var issued = ChinaTime.dateOf(paper.summary().issuedAt());
        if (serving.on().isBefore(issued) || serving.on().isAfter(today))
            refusals.add(Refusal.of(ServiceReason.SERVED_DAY_WRONG, issued));
        return refusals;
    }

    /** One paper of the register; {@link NotThere} when the centre has none of that number. */
    public RegisteredPaper find(PaperNo no, Officer by) {
        by.require(PRINT_PAPERS);
        return found(by.centre(), no);
    }

    private RegisteredPaper found(CentreId centre, PaperNo no) {
        return store.find(centre, no).orElseThrow(NotThere::new);
    }

    /** The papers of a matter with how each was served, oldest first. */
    public List<RegisteredPaper> about(CentreId centre, String subject) {
        return store.about(centre, subject);
    }

    /** One page of the register, the latest first; the first page is 1. */
    public List<RegisteredPaper> page(Officer by, PaperQuery query, int page) {
        by.require(PRINT_PAPERS);
        return store.page(by.centre(), query, page, PAGE_SIZE);
    }

    public long count(Officer by, PaperQuery query) {
        by.require(PRINT_PAPERS);
        return store.count(by.centre(), query);
    }

    /** All of them, one after the other, for a file. */
    public void each(Officer by, PaperQuery query, Consumer<RegisteredPaper> taker) {
        by.require(PRINT_PAPERS);
        store.each(by.centre(), query, taker);
    }

    private static Stream streamOf(CentreId centre, PaperNo no) {
        return Stream.of(centre, "service", no);
    }
}

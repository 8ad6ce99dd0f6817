package onewindow.documents;

import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onewindow.documents.paper.PaperPrinter;
import onewindow.documents.store.DocumentStore;
import onewindow.documents.store.NewPaper;
import onewindow.documents.store.StoredPaper;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.SubmissionId;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door of the documents (文书): issue a paper, print it, list the papers of a matter, confirm a paper to the public. */
@Service
public class Documents {
    private static final FactCodec<PaperFact> FACTS = new FactCodec<>(PaperFact.class);

    private final DocumentStore store;
    private final PaperPrinter printer;
    private final Ledger ledger;
    private final Clock clock;

    Documents(DocumentStore store, PaperPrinter printer, Ledger ledger, Clock clock) {
        this.store = store;
        this.printer = printer;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Issues a paper about a subject such as {@code case/QS26092100007} within the transaction of the act that leads to it, so
     * that a number is used exactly when the act is done. Who acts was checked by that act.
     */
    @Clause({"LIC-32.6", "A3.4"})
    @Transactional(propagation = Propagation.MANDATORY)
    public PaperNo issue(CentreId centre, String subject, PaperContent content, Signature by) {
        int year = ChinaTime.dateOf(by.at()).getYear();
        int serial = store.nextSerial(centre, content.kind(), year);
        var no = PaperNo.of(content.kind(), year, serial);
        var number = PaperNo.printed(content.kind(), content.office().shortName(), year, serial);
        store.insert(centre, new NewPaper(no, number, subject, content, PaperPrinter.CURRENT_VERSION), by);
        return no;
    }

    /** The paper as it would be issued at a moment, without number and code; nothing is written and no number is used. */
    @Clause("LIC-32.6")
    public PaperPreview preview(PaperContent content, Instant at) {
        return printer.preview(content, at);
    }

    /** Receipts without content, to be filled in by hand; who may print them was checked by the act that took their numbers. */
    @Clause("A3.4")
    public byte[] emergencySlips(EmergencySlips slips) {
        return printer.emergencySlips(slips);
    }

    /** The paper as PDF, the same bytes each time; that it was opened, by whom and what for is recorded before it is shown. */
    @Clause("PIP-51")
    public PaperFile print(PaperNo no, PrintPurpose purpose, Officer by) {
        by.require(Permission.PRINT_PAPERS);
        var paper = store.find(by.centre(), no).orElseThrow(NotThere::new);
        var pdf = printer.pdf(paper);
        var fact = new PaperFact.PaperOpened(purpose, digestOf(pdf));
        ledger.note(Stream.of(by.centre(), "paper", no), FACTS, fact, by.signing(now(), SubmissionId.fresh()));
        return new PaperFile(paper.summary(), pdf);
    }

    /** What a paper is, without its content. */
    public PaperSummary summary(PaperNo no, Officer by) {
        by.require(Permission.PRINT_PAPERS);
        return store.find(by.centre(), no).map(StoredPaper::summary).orElseThrow(NotThere::new);
    }

    /** The papers issued about a subject, oldest first. */
    public List<PaperSummary> of(CentreId centre, String subject) {
        return store.about(centre, subject);
    }

    /** Confirms to anybody that the office issued the paper with this token. */
    @Clause("BIZ-36")
    public Optional<PaperConfirmed> confirm(String token) {
        return store.confirm(token);
    }

    /** The same for whoever has no camera: by what the paper is about and the check code printed on it. */
    @Clause("BIZ-36")
    public Optional<PaperConfirmed> confirm(CentreId centre, String subject, String checkCode) {
        var given = letters(checkCode);
        return store.about(centre, subject).stream()
                .filter(paper -> letters(paper.checkCode()).equals(given))
                .map(paper -> new PaperConfirmed(
                        centre, paper.no(), paper.kind(), paper.number(), paper.issuedAt(), subject, paper.checkCode()))
                .findFirst();
    }

    /** People leave out the dashes and write small letters. */
    private static String letters(String checkCode) {
        return checkCode.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private Instant now() {
        return clock.instant();
    }

    private static String digestOf(byte[] pdf) {
        var sm3 = new SM3Digest();
        sm3.update(pdf, 0, pdf.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}

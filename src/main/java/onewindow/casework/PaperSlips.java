package onewindow.casework;

import static onewindow.people.Permission.PRINT_SLIPS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.Calendars;
import onewindow.casework.rules.PaperIntake;
import onewindow.casework.store.SlipStore;
import onewindow.documents.Documents;
import onewindow.documents.EmergencySlips;
import onewindow.ledger.FactCodec;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.People;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.parameters.Parameters;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** The door to emergency receipts (应急收件凭证): printed with their numbers beforehand, used on paper, each entered once. */
@Service
public class PaperSlips {
    public static final int MOST = 100;

    private static final FactCodec<SlipFact> FACTS = new FactCodec<>(SlipFact.class);
    private static final String STREAM = "slips";

    private final SlipStore store;
    private final Ledger ledger;
    private final Documents documents;
    private final People people;
    private final Calendars calendars;
    private final Parameters parameters;
    private final Clock clock;

    PaperSlips(
            SlipStore store,
            Ledger ledger,
            Documents documents,
            People people,
            Calendars calendars,
            Parameters parameters,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.documents = documents;
        this.people = people;
        this.calendars = calendars;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Takes the next numbers of the year for a block of receipts; from 1 to {@value #MOST} of them. */
    @Clause("A3.4")
    public Outcome<SlipBlock> print(int count, Officer by, SubmissionId submission) {
        by.require(PRINT_SLIPS);
        if (count < 1 || count > MOST) return Outcome.refused(SlipReason.SLIP_COUNT, count, MOST);
        var signature = by.signing(clock.instant(), submission);
        return ledger.once(
                by.centre(),
                submission,
                () -> printed(count, signature, by.centre()),
                stream -> again(stream, count, submission));
    }

    private Outcome<SlipBlock> printed(int count, Signature by, CentreId centre) {
        int year = ChinaTime.dateOf(by.at()).getYear();
        int from = store.nextSerial(centre, year);
        if (from + count - 1 > SlipNo.LAST)
            return Outcome.refused(SlipReason.SLIPS_USED_UP, year, SlipNo.LAST - from + 1);
        var prefix = people.centre(centre).casePrefix();
        var block = new SlipBlock(prefix, year, from, from + count - 1, by.at(), by.officer());
        ledger.append(
                History.none(Stream.of(centre, STREAM, block.first())),
                FACTS,
                List.of(new SlipFact.SlipsPrinted(year, block.from(), block.to())),
                by);
        store.insert(centre, block);
        return Outcome.done(block);
    }

    /** The block that the first use of a submission led to; refused when that was another act. */
    private Outcome<SlipBlock> again(Stream stream, int count, SubmissionId submission) {
        var block = stream.name().startsWith(STREAM + "/")
                ? store.block(stream.centre(), new SlipNo(stream.name().substring(STREAM.length() + 1)))
                : Optional.<SlipBlock>empty();
        return block.filter(printed -> printed.size() == count)
                .map(Outcome::done)
                .orElseThrow(() -> new ActRefused(LedgerReason.SUBMISSION_USED_ALREADY, submission.value()));
    }

    /** All blocks of the centre with how many receipts of each are entered, the latest first. */
    @Clause("A3.4")
    public List<SlipStore.Listed> blocks(Officer by) {
        by.require(PRINT_SLIPS);
        return store.blocks(by.centre());
    }

    /** A block to be printed, one receipt with its stub on each page. */
    @Clause("A3.4")
    public byte[] sheets(SlipNo slip, Officer by) {
        by.require(PRINT_SLIPS);
        var block = store.block(by.centre(), slip).orElseThrow(NotThere::new);
        var centre = people.centre(by.centre());
        return documents.emergencySlips(new EmergencySlips(
                centre.name().zh(),
                centre.phone(),
                block.slips().stream().map(SlipNo::value).toList(),
                block.printedAt()));
    }

    /** Why what stands on a paper cannot be entered; empty when it can. */
    @Clause("A3.4")
    List<Refusal> whyNot(CentreId centre, OnPaper paper, Instant now) {
        var slip = SlipNo.typed(paper.slip());
        var printedAt = slip.flatMap(no -> store.block(centre, no)).map(SlipBlock::printedAt);
        return PaperIntake.whyNot(
                paper,
                printedAt.orElse(null),
                slip.flatMap(no -> store.usedBy(centre, no)).isPresent(),
                calendars.of(centre),
                parameters.days("paper_entry_days", ChinaTime.dateOf(now)),
                now);
    }

    void use(CentreId centre, OnPaper paper, CaseNumber number, Instant enteredAt) {
        try {
            store.use(centre, new SlipNo(paper.slip()), number, enteredAt);
        } catch (DuplicateKeyException faster) {
            throw new ActRefused(SlipReason.SLIP_USED, paper.slip());
        }
    }
}

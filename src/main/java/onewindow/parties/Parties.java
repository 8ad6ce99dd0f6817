package onewindow.parties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.parties.rules.ApplicantCheck;
import onewindow.parties.rules.Masks;
import onewindow.parties.rules.MinimumNecessary;
import onewindow.parties.store.PartyStore;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the parties (申请人): take down who applies, show him masked, open his data for a recorded purpose. */
@Service
public class Parties {
    private static final FactCodec<PartyFact> FACTS = new FactCodec<>(PartyFact.class);

    private final PartyStore store;
    private final Ledger ledger;
    private final Clock clock;

    Parties(PartyStore store, Ledger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Everything wrong with what was written about applicant and agent, told before anything is taken down. */
    @Clause({"LIC-29", "LIC-31"})
    public List<Refusal> check(Applicant applicant, @Nullable Agent agent, LocalDate on) {
        var refusals = new ArrayList<>(ApplicantCheck.of(applicant, on));
        if (agent == null) return refusals;
        refusals.addAll(ApplicantCheck.of(agent, on));
        if (agent.person().idNumber().equals(applicant.idNumber()))
            refusals.add(Refusal.of(PartyReason.AGENT_IS_APPLICANT));
        return refusals;
    }

    /** The data in full for a paper that is being made out; the paper is the record, so no look is noted. */
    @Clause("PIP-51")
    public Applicant named(CentreId centre, PartyNo no) {
        return store.latest(centre, no).orElseThrow(NotThere::new).applicant();
    }

    /**
     * Takes down an applicant, within the transaction of the act that needs him. The same ID number is the same party; other
     * words about him are a further version. Who acts was checked by that act.
     */
    @Clause({"LIC-31", "PIP-6", "PIP-51"})
    @Transactional
    public Outcome<PartyNo> register(CentreId centre, Applicant applicant, Signature by) {
        var refusals = ApplicantCheck.of(applicant, dayOf(by));
        return refusals.isEmpty() ? Outcome.done(kept(centre, applicant, by)) : Outcome.refused(refusals);
    }

    /** Takes down who acts for an applicant, what he may do and until when. */
    @Clause("LIC-29")
    @Transactional
    public Outcome<MandateNo> authorise(CentreId centre, PartyNo principal, Agent agent, Signature by) {
        var refusals = ApplicantCheck.of(agent, dayOf(by));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        masked(centre, principal);
        var known = find(centre, agent.person().idKind(), agent.person().idNumber());
        if (known.filter(principal::equals).isPresent()) return Outcome.refused(PartyReason.AGENT_IS_APPLICANT);
        return Outcome.done(store.authorise(centre, principal, kept(centre, agent.person(), by), agent, by));
    }

    /** A power of attorney on file. */
    public Mandate mandate(CentreId centre, MandateNo no) {
        return store.mandate(centre, no).orElseThrow(NotThere::new);
    }

    /** The party as everyone who sees the case may see it. */
    public MaskedParty masked(CentreId centre, PartyNo no) {
        return store.masked(centre, no).orElseThrow(NotThere::new);
    }

    /** The party with this ID number, if the centre knows him. */
    public Optional<PartyNo> find(CentreId centre, IdKind kind, String idNumber) {
        return store.find(centre, kind, Applicant.number(idNumber));
    }

    /** The data in full, for an act that was permitted; that it was opened and what for is recorded first. */
    @Clause("PIP-51")
    @Transactional
    public Applicant open(CentreId centre, PartyNo no, OpenPurpose purpose, Signature by) {
        var version = store.latest(centre, no).orElseThrow(NotThere::new);
        ledger.note(Stream.of(centre, "party", no), FACTS, new PartyFact.PartyOpened(purpose), by);
        return version.applicant();
    }

    /** The data in full, for an officer who asks for it on a page. */
    @Clause("PIP-51")
    @Transactional
    public Applicant open(PartyNo no, OpenPurpose purpose, Officer by) {
        by.require(Permission.SEE_PERSONAL_DATA);
        return open(by.centre(), no, purpose, by.signing(clock.instant(), SubmissionId.fresh()));
    }

    /**
     * The fields that a purpose needs, for an officer who explains why he reads them in a matter such as a case; recorded before
     * anything is shown, each time anew.
     */
    @Clause({"PIP-6", "PIP-51"})
    @Transactional
    public Outcome<RevealedParty> read(
            PartyNo no, @Nullable OpenPurpose purpose, String words, String matter, Signature signed, Officer by) {
        by.require(Permission.SEE_PERSONAL_DATA);
        var applicant = store.latest(by.centre(), no).orElseThrow(NotThere::new).applicant();
        var written = words.strip();
        var refusals = MinimumNecessary.check(purpose, written, applicant);
        if (purpose == null || !refusals.isEmpty()) return Outcome.refused(refusals);
        var fields = MinimumNecessary.open(purpose, applicant);
        var fact = new PartyFact.PartyRead(purpose, written, matter, List.copyOf(fields.keySet()));
        var entry = ledger.note(Stream.of(by.centre(), "party", no), FACTS, fact, signed);
        return Outcome.done(new RevealedParty(fields, applicant.idKind(), entry.seq(), entry.happenedAt()));
    }

    private PartyNo kept(CentreId centre, Applicant written, Signature by) {
        var fresh = store.first(centre, written, by);
        if (fresh.isPresent()) return fresh.get();
        var no = find(centre, written.idKind(), written.idNumber()).orElseThrow();
        while (true) {
            var latest = store.latest(centre, no).orElseThrow();
            // No address written means that it was not asked for this time, not that it is no longer true.
            var applicant =
                    written.address().isEmpty() ? written.at(latest.applicant().address()) : written;
            if (latest.applicant().equals(applicant)) return no;
            if (store.insert(centre, no, latest.version() + 1, applicant, by)) return no;
        }
    }

    /** The name as lists may show it; that of a firm is public in the register of firms. */
    public static String maskedName(Applicant applicant) {
        return applicant instanceof Applicant.Firm ? applicant.name() : Masks.person(applicant.name());
    }

    /** The name of a person as lists may show it. */
    public static String maskedName(String person) {
        return Masks.person(person);
    }

    /** A number of somebody else than the applicant as papers may show it. */
    public static String maskedNumber(String number) {
        return Masks.idNumber(number);
    }

    /** The ID number as papers may show it. */
    public static String maskedId(Applicant applicant) {
        return Masks.idNumber(applicant.idNumber());
    }

    private static LocalDate dayOf(Signature by) {
        return ChinaTime.dateOf(by.at());
    }
}

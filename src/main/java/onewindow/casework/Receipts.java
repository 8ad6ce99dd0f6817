package onewindow.casework;

import static onewindow.platform.Outcome.done;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.casework.rules.Bar;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFact.CaseReceived;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ChecklistLine;
import onewindow.casework.rules.Happened;
import onewindow.casework.rules.Reception;
import onewindow.casework.rules.Renewal;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.LicenceStore;
import onewindow.casework.store.RestrictionStore;
import onewindow.casework.store.SubjectStore;
import onewindow.catalogue.CaseType;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Checklist;
import onewindow.catalogue.ItemVersion;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.Signature;
import onewindow.parties.MandateNo;
import onewindow.parties.Parties;
import onewindow.parties.PartyNo;
import onewindow.people.Officer;
import onewindow.people.People;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.queue.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Taking an application in (收件): everything that is wrong is told at once; then number, facts, receipt and head row. */
@Component
class Receipts {
    private static final String CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE_LENGTH = 8;
    /** Stands in a draft for the applicant, who is registered only when the application is really taken in. */
    private static final PartyNo NOBODY = new PartyNo("P000000000000");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Ledger ledger;
    private final CaseStore store;
    private final Catalogue catalogue;
    private final Parties parties;
    private final People people;
    private final CasePapers papers;
    private final Surroundings surroundings;
    private final PaperSlips slips;
    private final RestrictionStore restrictions;
    private final LicenceStore licences;
    private final SubjectStore subjects;
    private final Queue queue;

    Receipts(
            Ledger ledger,
            CaseStore store,
            Catalogue catalogue,
            Parties parties,
            People people,
            CasePapers papers,
            Surroundings surroundings,
            PaperSlips slips,
            RestrictionStore restrictions,
            LicenceStore licences,
            SubjectStore subjects,
            Queue queue) {
        this.ledger = ledger;
        this.store = store;
        this.catalogue = catalogue;
        this.parties = parties;
        this.people = people;
        this.papers = papers;
        this.surroundings = surroundings;
        this.slips = slips;
        this.restrictions = restrictions;
        this.licences = licences;
        this.subjects = subjects;
        this.queue = queue;
    }

    Outcome<CaseHead> takeIn(Act.Receive act, Officer by, Signature signature) {
        return checked(act, by, signature.at()).map(checked -> open(act, checked, by, signature));
    }

    /** An application without fault: the item in force, the list of this situation, what was found of it, what bars or renews. */
    private record Checked(
            ItemVersion item,
            Checklist list,
            List<ChecklistLine> lines,
            @Nullable Bar bar,
            @Nullable Renewal renewal) {}

    private Outcome<Checked> checked(Act.Receive act, Officer by, Instant now) {
        var paper = act.onPaper();
        var hindered = paper == null ? List.<Refusal>of() : slips.whyNot(by.centre(), paper, now);
        if (!hindered.isEmpty()) return Outcome.refused(hindered);
        // The guide of the day of receipt holds, and a mandate must have held then.
        var received = ChinaTime.dateOf(paper == null ? now : paper.at());
        var published = catalogue.published(by.centre(), act.item(), received);
        if (published.isEmpty())
            return Outcome.refused(CaseReason.ITEM_NOT_PUBLISHED, act.item().value());
        var item = published.get();
        var list = catalogue.checklist(item, act.answers());
        var lines = list.then(
                checklist -> Reception.checklist(new PublishedTerms(item).listed(checklist), act.checklist()));
        var refusals = new ArrayList<Refusal>();
        if (lines instanceof Outcome.Refused<?> refused) refusals.addAll(refused.refusals());
        refusals.addAll(parties.check(act.applicant(), act.agent(), received));
        var renewal = renewal(by.centre(), act, received);
        if (!act.renews().isBlank() && renewal == null)
            refusals.add(Refusal.of(LicenceReason.LICENCE_UNKNOWN, act.renews().strip()));
        if (act.ticket() != null) refusals.addAll(queue.whyNotOpen(act.ticket(), by));
        if (!refusals.isEmpty()) return Outcome.refused(refusals);
        var bar = barOf(by.centre(), act, received);
        return done(new Checked(item, list.orThrow(), lines.orThrow(), bar, renewal));
    }

    private @Nullable Renewal renewal(CentreId centre, Act.Receive act, LocalDate on) {
        var licence = act.renews().strip();
        if (licence.isEmpty()) return null;
        return parties.find(centre, act.applicant().idKind(), act.applicant().idNumber())
                .flatMap(party -> licences.validUntil(centre, party, act.item().value(), licence))
                .map(until -> Renewal.asked(licence, until, on, surroundings.calendarDays("renewal_calendar_days", on)))
                .orElse(null);
    }

    private @Nullable Bar barOf(CentreId centre, Act.Receive act, LocalDate on) {
        return parties.find(centre, act.applicant().idKind(), act.applicant().idNumber())
                .flatMap(party -> restrictions.barOf(centre, party, act.item().value(), on))
                .orElse(null);
    }

    /** A case as it would be opened: nobody is registered, no number is drawn, nothing is written. */
    record Draft(CaseHead head, Happened received) {}

    Outcome<Draft> draft(Act.Receive act, Officer by, Signature signature) {
        return checked(act, by, signature.at()).map(checked -> {
            var fact = received(act, checked, NOBODY, null);
            var received = new Happened(fact, signature.at(), signature.officer());
            var number = CaseNumber.of(prefix(by), ChinaTime.dateOf(signature.at()), 0);
            var opening = opening(number, act, checked.item(), fact, NOBODY, by, signature);
            var file = CaseFile.of(List.of(received));
            return new Draft(
                    new CaseHead(opening, surroundings.standing(by.centre(), file, 1, signature.at())), received);
        });
    }

    private CaseHead open(Act.Receive act, Checked checked, Officer by, Signature signature) {
        var centre = by.centre();
        var agent = act.agent();
        var applicant = parties.register(centre, act.applicant(), signature).orThrow();
        var mandate = agent == null
                ? null
                : parties.authorise(centre, applicant, agent, signature).orThrow();
        var received = received(act, checked, applicant, mandate);
        var facts = new ArrayList<CaseFact>();
        facts.add(received);
        Reception.mended(checked.lines()).ifPresent(facts::add);
        var file = CaseFile.of(facts.stream()
                .map(fact -> new Happened(fact, signature.at(), signature.officer()))
                .toList());
        var number = numberFor(by, ChinaTime.dateOf(signature.at()));
        var opening = opening(number, act, checked.item(), received, applicant, by, signature);
        var draft = new CaseHead(opening, surroundings.standing(centre, file, facts.size(), signature.at()));
        facts.addAll(papers.issue(draft, file, facts, act, by, signature));
        var written =
                ledger.append(History.none(ActsOnCases.streamOf(centre, number)), CaseStore.FACTS, facts, signature);
        var head = new CaseHead(opening, surroundings.standing(centre, file, written.length(), signature.at()));
        store.open(head);
        for (var subject : Alike.of(act.applicant(), act.about()))
            subjects.write(centre, number, subject, subject.equals(act.about()));
        if (checked.renewal() != null) licences.asked(centre, number, received.item(), checked.renewal());
        if (act.ticket() != null) queue.open(act.ticket(), number.value(), by, signature);
        if (act.onPaper() != null) slips.use(centre, act.onPaper(), number, signature.at());
        return head;
    }

    private CaseNumber numberFor(Officer by, LocalDate today) {
        return CaseNumber.of(prefix(by), today, store.nextOf(by.centre(), today));
    }

    private String prefix(Officer by) {
        return people.centre(by.centre()).casePrefix();
    }

    private static CaseReceived received(
            Act.Receive act, Checked checked, PartyNo applicant, @Nullable MandateNo mandate) {
        var item = checked.item();
        var terms = new PublishedTerms(item);
        return new CaseReceived(
                item.code().value(),
                item.version(),
                terms.caseType() == CaseType.INSTANT,
                terms.legalTerm(),
                terms.promisedDays(),
                checked.lines(),
                checked.list().answers().stream()
                        .map(answer -> answer.situation().question() + " "
                                + answer.option().text())
                        .toList(),
                applicant.value(),
                mandate == null ? null : mandate.value(),
                act.channel(),
                act.wishedDelivery(),
                terms.caseType(),
                act.onPaper(),
                terms.isLicence(),
                checked.bar(),
                checked.renewal());
    }

    private CaseHead.Opening opening(
            CaseNumber number,
            Act.Receive act,
            ItemVersion item,
            CaseReceived received,
            PartyNo applicant,
            Officer by,
            Signature signature) {
        var terms = new PublishedTerms(item);
        return new CaseHead.Opening(
                by.centre(),
                number,
                received.item(),
                received.itemVersion(),
                item.guide().names().zh(),
                item.guide().scope().department(),
                terms.caseType(),
                terms.isLicence(),
                applicant,
                Parties.maskedName(act.applicant()),
                by.window(),
                act.channel(),
                freshCode(),
                received.promisedDays(),
                terms.legal().surelyWorkingDays(),
                act.onPaper() == null ? signature.at() : act.onPaper().at());
    }

    private static String freshCode() {
        var code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) code.append(CODE_LETTERS.charAt(RANDOM.nextInt(CODE_LETTERS.length())));
        return code.toString();
    }
}

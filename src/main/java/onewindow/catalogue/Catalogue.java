package onewindow.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onewindow.catalogue.rules.ItemFact;
import onewindow.catalogue.rules.ItemFact.ItemDrafted;
import onewindow.catalogue.rules.ItemFact.ItemPublished;
import onewindow.catalogue.rules.ItemFact.ItemResumed;
import onewindow.catalogue.rules.ItemFact.ItemRevised;
import onewindow.catalogue.rules.ItemFact.ItemSuspended;
import onewindow.catalogue.rules.ItemFact.ItemWithdrawn;
import onewindow.catalogue.rules.MaterialList;
import onewindow.catalogue.rules.PublishingGate;
import onewindow.catalogue.store.CatalogueLists;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.catalogue.store.GuideText;
import onewindow.catalogue.store.LawStore;
import onewindow.ledger.FactCodec;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Service;

/** The door of the catalogue (事项目录): find a guide, draft one, publish it through the gate, take it back. */
@Service
public class Catalogue {
    private static final FactCodec<ItemFact> FACTS = new FactCodec<>(ItemFact.class);

    private final CatalogueStore store;
    private final CatalogueLists lists;
    private final LawStore laws;
    private final Ledger ledger;
    private final Clock clock;

    Catalogue(CatalogueStore store, CatalogueLists lists, LawStore laws, Ledger ledger, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.laws = laws;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The version under which an application is received on that day; empty when there is none or the item is suspended. */
    @Clause({"A3.1", "A3.5"})
    public Optional<ItemVersion> published(CentreId centre, ItemCode code, LocalDate on) {
        return store.inForce(centre, code, on).filter(version -> version.status() == ItemStatus.PUBLISHED);
    }

    /** A version by its number, whatever became of it: a case keeps the one under which it was received. */
    @Clause("A3.5")
    public Optional<ItemVersion> version(CentreId centre, ItemCode code, int version) {
        return store.version(centre, code, version, today());
    }

    /** The guide of a published version, which never changes. */
    @Clause("A3.5")
    public Guide guide(CentreId centre, ItemCode code, int version) {
        return store.guide(centre, code, version);
    }

    /** Guides in force on a day, best matches first. */
    @Clause({"A2.1", "A3.1"})
    public Found<ItemSummary> search(CentreId centre, Search search, LocalDate on) {
        return lists.published(centre, search, on);
    }

    /** The materials that may be asked for in the applicant's situation. */
    @Clause({"A3.3", "A6.1"})
    public Outcome<Checklist> checklist(ItemVersion version, Answers answers) {
        var unknown = MaterialList.unknown(version.guide(), answers);
        return unknown.isEmpty()
                ? Outcome.done(MaterialList.of(version.guide(), answers))
                : Outcome.refused(CatalogueReason.ANSWER_UNKNOWN, String.join(", ", unknown));
    }

    /** Opens an item with a first draft. */
    @Clause("A3.1")
    public Outcome<ItemVersion> draft(Officer by, ItemCode code, Guide guide, SubmissionId submission) {
        by.require(Permission.DRAFT_ITEMS);
        return once(by, code, submission, history -> {
            if (!history.isEmpty()) return Outcome.refused(CatalogueReason.CODE_TAKEN, code);
            append(history, new ItemDrafted(code, 1, guide.names().zh(), digest(guide)), by, submission);
            store.open(by.centre(), code, guide, clock.instant());
            return Outcome.done(written(by.centre(), code));
        });
    }

    /** Replaces the draft, or opens one beside what is published. {@code seen} is the length of the history that was read. */
    @Clause("A3.1")
    public Outcome<ItemVersion> revise(Officer by, ItemCode code, int seen, Guide guide, SubmissionId submission) {
        by.require(Permission.DRAFT_ITEMS);
        return once(by, code, submission, history -> {
            if (history.isEmpty()) throw new NotThere();
            if (history.length() != seen) return Outcome.refused(CatalogueReason.DRAFT_CHANGED_MEANWHILE, code);
            int version = store.lastVersion(by.centre(), code) + 1;
            append(history, new ItemRevised(code, version, guide.names().zh(), digest(guide)), by, submission);
            store.keepDraft(by.centre(), code, version, guide, clock.instant());
            return Outcome.done(written(by.centre(), code));
        });
    }

    /** Publishes the draft from a day on, or names everything that is still missing. */
    @Clause({"A3.1", "A2.1", "LIC-30"})
    public Outcome<ItemVersion> publish(Officer by, ItemCode code, LocalDate effectiveOn, SubmissionId submission) {
        return publish(by, code, new Planned(effectiveOn, null), submission);
    }

    /** Publishes the draft for a time with a planned end, or names everything that is still missing. */
    @Clause({"A3.1", "A2.1", "LIC-30"})
    public Outcome<ItemVersion> publish(Officer by, ItemCode code, Planned time, SubmissionId submission) {
        by.require(Permission.PUBLISH_ITEMS);
        return once(by, code, submission, history -> {
            if (history.isEmpty()) throw new NotThere();
            var refused = time.check(today());
            if (!refused.isEmpty()) return Outcome.refused(refused);
            var draft = store.draft(by.centre(), code).orElse(null);
            if (draft == null) return Outcome.refused(CatalogueReason.NOTHING_DRAFTED, code);
            var missing = PublishingGate.check(draft.guide(), laws.texts(by.centre()), time.effectiveOn());
            if (!missing.isEmpty()) return Outcome.refused(missing);
            int number = draft.version();
            append(history, ItemPublished.of(code, number, time, digest(draft.guide())), by, submission);
            store.publish(by.centre(), code, number, draft.guide(), time, clock.instant());
            return Outcome.done(written(by.centre(), code));
        });
    }

    /** Nothing is received for the item any more until it is resumed; the public reads why. */
    @Clause("A2.1")
    public Outcome<ItemVersion> suspend(Officer by, ItemCode code, String because, SubmissionId submission) {
        by.require(Permission.PUBLISH_ITEMS);
        return once(by, code, submission, history -> {
            if (because.isBlank()) return Outcome.refused(CatalogueReason.REASON_NEEDED, code);
            var head = store.head(by.centre(), code).orElseThrow(NotThere::new);
            if (head.suspendedBecause() != null) return Outcome.refused(CatalogueReason.SUSPENDED_ALREADY, code);
            if (store.inForce(by.centre(), code, today()).isEmpty())
                return Outcome.refused(CatalogueReason.NOT_PUBLISHED, code);
            append(history, new ItemSuspended(code, because.strip()), by, submission);
            store.suspend(by.centre(), code, because.strip(), clock.instant());
            return Outcome.done(written(by.centre(), code));
        });
    }

    /** Opens a suspended item again. */
    @Clause("A2.1")
    public Outcome<ItemVersion> resume(Officer by, ItemCode code, SubmissionId submission) {
        by.require(Permission.PUBLISH_ITEMS);
        return once(by, code, submission, history -> {
            var head = store.head(by.centre(), code).orElseThrow(NotThere::new);
            if (head.suspendedBecause() == null) return Outcome.refused(CatalogueReason.NOT_SUSPENDED, code);
            append(history, new ItemResumed(code), by, submission);
            store.suspend(by.centre(), code, null, clock.instant());
            return Outcome.done(written(by.centre(), code));
        });
    }

    /** Takes the item back from a day on; a version planned for later never begins. */
    @Clause("A2.1")
    public Outcome<ItemVersion> withdraw(
            Officer by, ItemCode code, LocalDate withdrawnOn, String because, SubmissionId submission) {
        by.require(Permission.PUBLISH_ITEMS);
        return once(by, code, submission, history -> {
            if (history.isEmpty()) throw new NotThere();
            if (because.isBlank()) return Outcome.refused(CatalogueReason.REASON_NEEDED, code);
            if (withdrawnOn.isBefore(today())) return Outcome.refused(CatalogueReason.DAY_HAS_PASSED, withdrawnOn);
            if (store.endFrom(by.centre(), code, withdrawnOn) == 0)
                return Outcome.refused(CatalogueReason.NOT_PUBLISHED, code);
            append(history, new ItemWithdrawn(code, withdrawnOn, because.strip()), by, submission);
            return Outcome.done(written(by.centre(), code));
        });
    }

    /** How many entries the item's history has; what a form hands back as seen. */
    public int seen(CentreId centre, ItemCode code) {
        return history(centre, code).length();
    }

    private Outcome<ItemVersion> once(
            Officer by, ItemCode code, SubmissionId submission, Function<History, Outcome<ItemVersion>> act) {
        return ledger.once(
                by.centre(),
                submission,
                () -> act.apply(history(by.centre(), code)),
                stream -> stream.equals(stream(by.centre(), code))
                        ? Outcome.done(written(by.centre(), code))
                        : Outcome.refused(CatalogueReason.SUBMISSION_USED_ELSEWHERE, code));
    }

    private History history(CentreId centre, ItemCode code) {
        return ledger.history(stream(centre, code));
    }

    private static Stream stream(CentreId centre, ItemCode code) {
        return Stream.of(centre, "item", code);
    }

    /** Written before the head row changes: of two acts at once the ledger lets one through, the other is told kindly. */
    private void append(History history, ItemFact fact, Officer by, SubmissionId submission) {
        ledger.append(history, FACTS, List.of(fact), by.signing(clock.instant(), submission));
    }

    /** What stands after an act: the open draft, else the newest published version. */
    private ItemVersion written(CentreId centre, ItemCode code) {
        return store.draft(centre, code)
                .or(() -> store.versions(centre, code, today()).stream().findFirst())
                .orElseThrow(NotThere::new);
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }

    private static String digest(Guide guide) {
        return GuideText.hexDigest(GuideText.write(guide));
    }
}

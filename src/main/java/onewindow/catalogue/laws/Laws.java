package onewindow.catalogue.laws;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.catalogue.CatalogueReason;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.rules.BasisCheck;
import onewindow.catalogue.store.LawStore;
import onewindow.ledger.FactCodec;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door of the register of laws (法规登记): say from when to when a text is in force, find guides that rest on one that is not. */
@Service
public class Laws {
    private static final FactCodec<LawFact> FACTS = new FactCodec<>(LawFact.class);
    private static final int LONGEST_STREAM = 200;

    /** A guide or draft whose basis cannot carry it today. */
    public record Broken(LawStore.Cited cited, BasisFinding finding) {}

    private final LawStore store;
    private final Ledger ledger;
    private final Clock clock;

    Laws(LawStore store, Ledger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Enters a text, or corrects its dates: what was said before stays in the ledger. */
    @Clause({"A3.1", "LIC-30"})
    public Outcome<LawText> register(Officer by, LawText text, SubmissionId submission) {
        by.require(Permission.DRAFT_ITEMS);
        var stream = new Stream(by.centre(), streamOf(text));
        return ledger.once(
                by.centre(),
                submission,
                () -> {
                    var refusals = check(text);
                    if (!refusals.isEmpty()) return Outcome.refused(refusals);
                    var now = clock.instant();
                    var history = ledger.history(stream);
                    ledger.append(
                            history, FACTS, List.of(new LawFact.LawRegistered(text)), by.signing(now, submission));
                    store.keep(by.centre(), text, now);
                    return Outcome.done(text);
                },
                first -> first.equals(stream)
                        ? Outcome.done(text)
                        : Outcome.refused(CatalogueReason.SUBMISSION_USED_ELSEWHERE, text.name()));
    }

    private static List<Refusal> check(LawText text) {
        if (text.name().isBlank()) return List.of(Refusal.of(CatalogueReason.LAW_WITHOUT_NAME));
        var repealed = text.repealedOn();
        return repealed != null && !repealed.isAfter(text.inForceOn())
                ? List.of(Refusal.of(CatalogueReason.REPEALED_BEFORE_IN_FORCE, repealed, text.inForceOn()))
                : List.of();
    }

    private static String streamOf(LawText text) {
        var name = "law/" + text.name() + "/" + text.number();
        return name.substring(0, Math.min(name.length(), LONGEST_STREAM));
    }

    /** Guides in force and drafts whose basis is repealed, not yet in force, incomplete or numbered wrongly today. */
    @Clause({"A3.1", "LIC-30"})
    public List<Broken> broken(CentreId centre) {
        return broken(centre, null);
    }

    /** As {@link #broken(CentreId)}, among these items only. */
    @Clause({"A3.1", "LIC-30"})
    public List<Broken> broken(CentreId centre, @Nullable List<ItemCode> codes) {
        var register = store.texts(centre);
        var today = today();
        return store.cited(centre, today, codes).stream()
                .map(cited -> new Broken(cited, BasisCheck.of(cited.basis(), register, today)))
                .filter(found -> found.finding().state().isBroken())
                .toList();
    }

    /** Texts whose name or number holds the words, those of the centre first. */
    public List<LawText> find(CentreId centre, String words) {
        return store.texts(centre).stream()
                .filter(text -> (String.join(" ", text.names()) + text.number()).contains(words.strip()))
                .toList();
    }

    public Optional<LawText> text(CentreId centre, String name, String number) {
        return store.texts(centre).stream()
                .filter(text -> text.name().equals(name) && text.number().equals(number))
                .findFirst();
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }
}

package onewindow.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.CaseLifeCycle;
import onewindow.casework.rules.Happened;
import onewindow.casework.store.CaseStore;
import onewindow.documents.Documents;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.people.Officer;
import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to what may happen next (办件预判): which acts are open, and what one would lead to. Writes nothing. */
@Service
public class Prospects {
    private final Ledger ledger;
    private final CaseStore store;
    private final Surroundings surroundings;
    private final CasePapers papers;
    private final GuideChanges guides;
    private final Documents documents;
    private final Clock clock;

    Prospects(
            Ledger ledger,
            CaseStore store,
            Surroundings surroundings,
            CasePapers papers,
            GuideChanges guides,
            Documents documents,
            Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.surroundings = surroundings;
        this.papers = papers;
        this.guides = guides;
        this.documents = documents;
        this.clock = clock;
    }

    /** All acts in the order of a case's life: open to the officer, or why not. */
    @Clause({"A2.2", "A3.2"})
    public List<NextAct> of(CaseHead head, CaseFile file, Officer by) {
        var setting = surroundings.of(by.centre(), file.receivedAt(), clock.instant(), by.no());
        var deferrable = guides.deferrable(by.centre(), file);
        return Stream.of(CaseAct.values())
                .map(act -> new NextAct(
                        act,
                        CaseLifeCycle.whyNot(act, file, setting, deferrable),
                        act.permits(head, by),
                        act.rights(head, by.no())))
                .toList();
    }

    /** What the act would lead to now, or all that hinders it. Refused when somebody else was faster than {@code seen}. */
    @Clause({"A3.4", "LIC-32.6"})
    public Outcome<Foreseen> foresee(CaseAct kind, CaseNumber number, Act act, @Nullable Integer seen, Officer by) {
        var head = store.head(by.centre(), number).orElseThrow(NotThere::new);
        kind.require(head, by);
        var history = ledger.history(ActsOnCases.streamOf(by.centre(), number));
        if (seen != null && seen != history.length())
            throw new ActRefused(LedgerReason.CHANGED_MEANWHILE, history.length());
        var file = CaseFile.of(CaseStore.happened(history));
        var setting = surroundings.of(by.centre(), file.receivedAt(), clock.instant(), by.no());
        var informed = guides.added(by.centre(), file, act);
        return CaseLifeCycle.decide(file, informed, setting).map(facts -> foreseen(head, history, facts, informed, by));
    }

    private Foreseen foreseen(CaseHead head, History history, List<CaseFact> facts, Act act, Officer by) {
        var now = clock.instant();
        var happened = new ArrayList<>(CaseStore.happened(history));
        for (var fact : facts) happened.add(new Happened(fact, now, by.no()));
        var file = CaseFile.of(happened);
        var drafts = papers.drafts(head, file, facts, act, by, now).stream()
                .map(content -> documents.preview(content, now))
                .toList();
        return new Foreseen(surroundings.standing(by.centre(), file, history.length(), now), facts, drafts);
    }
}

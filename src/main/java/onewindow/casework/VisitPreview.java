package onewindow.casework;

import static onewindow.people.Permission.RECEIVE_CASES;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.CaseLifeCycle;
import onewindow.casework.rules.Happened;
import onewindow.documents.Documents;
import onewindow.documents.PaperContent;
import onewindow.documents.PaperPreview;
import onewindow.ledger.Signature;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to what a visit at the window would lead to (来访预览), before a case is opened. Writes nothing. */
@Service
public class VisitPreview {
    private final Receipts receipts;
    private final Surroundings surroundings;
    private final CasePapers papers;
    private final Documents documents;
    private final Clock clock;

    VisitPreview(Receipts receipts, Surroundings surroundings, CasePapers papers, Documents documents, Clock clock) {
        this.receipts = receipts;
        this.surroundings = surroundings;
        this.papers = papers;
        this.documents = documents;
        this.clock = clock;
    }

    /** The facts and papers of taking the application in and of what follows at once, or all that hinders them. */
    @Clause({"A3.4", "LIC-32.6"})
    public Outcome<Foreseen> of(Act.Receive application, @Nullable Act then, Officer by) {
        by.require(RECEIVE_CASES);
        var signature = by.signing(clock.instant(), SubmissionId.fresh());
        return receipts.draft(application, by, signature)
                .then(draft -> then(draft, then, by, signature)
                        .map(facts -> foreseen(draft, application, facts, then, by, signature)));
    }

    private Outcome<List<CaseFact>> then(Receipts.Draft draft, @Nullable Act then, Officer by, Signature signature) {
        if (then == null) return Outcome.done(List.of());
        var file = CaseFile.of(List.of(draft.received()));
        var setting = surroundings.of(by.centre(), file.receivedAt(), signature.at(), by.no());
        return CaseLifeCycle.decide(file, then, setting);
    }

    private Foreseen foreseen(
            Receipts.Draft draft,
            Act.Receive application,
            List<CaseFact> following,
            @Nullable Act then,
            Officer by,
            Signature signature) {
        var now = signature.at();
        var happened = new ArrayList<>(List.of(draft.received()));
        var received = List.of(draft.received().fact());
        var contents = new ArrayList<PaperContent>(
                papers.drafts(draft.head(), CaseFile.of(happened), received, application, application, by, now));
        for (var fact : following) happened.add(new Happened(fact, now, signature.officer()));
        var file = CaseFile.of(happened);
        if (then != null) contents.addAll(papers.drafts(draft.head(), file, following, then, application, by, now));
        var facts = new ArrayList<>(received);
        facts.addAll(following);
        return new Foreseen(
                surroundings.standing(by.centre(), file, facts.size(), now), facts, previews(contents, signature));
    }

    private List<PaperPreview> previews(List<PaperContent> contents, Signature signature) {
        return contents.stream()
                .map(content -> documents.preview(content, signature.at()))
                .toList();
    }
}

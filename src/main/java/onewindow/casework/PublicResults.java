package onewindow.casework;

import static onewindow.people.Permission.DECIDE_CASES;

import java.util.List;
import onewindow.casework.store.PublicityStore;
import onewindow.documents.Documents;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperSummary;
import onewindow.people.Officer;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The door to the publication of results (结果公开): what anybody may read, and what secrets keep out of it. */
@Service
public class PublicResults {
    public static final int PAGE_SIZE = 20;

    private final PublicityStore store;
    private final Documents documents;
    private final ActsOnCases acts;

    PublicResults(PublicityStore store, Documents documents, ActsOnCases acts) {
        this.store = store;
        this.documents = documents;
        this.acts = acts;
    }

    /** Decisions that grant, the latest first, by words in item, department or applicant; one page, the first being 1. */
    @Clause({"LIC-40", "LIC-5"})
    public List<PublicResult> page(CentreId centre, String words, int page) {
        return store.page(centre, words, page, PAGE_SIZE).stream()
                .map(result -> new PublicResult(
                        result.number(),
                        result.itemCode(),
                        result.itemName(),
                        result.department(),
                        result.applicant(),
                        result.decidedOn(),
                        decisionOf(centre, result.number())))
                .toList();
    }

    public long countUpTo(CentreId centre, String words, int most) {
        return store.countUpTo(centre, words, most);
    }

    private @Nullable String decisionOf(CentreId centre, CaseNumber number) {
        return documents.of(centre, "case/" + number).stream()
                .filter(paper -> paper.kind() == PaperKind.DECISION)
                .map(PaperSummary::number)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Keeps a result out of the list from now on. */
    @Clause({"LIC-40", "LIC-5"})
    public Outcome<CaseHead> withhold(
            CaseNumber number, PublicityAct.Withhold act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DECIDE_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }

    /** Shows a result again whose ground has fallen away. */
    @Clause({"LIC-40", "LIC-5"})
    public Outcome<CaseHead> publish(
            CaseNumber number, PublicityAct.Publish act, @Nullable Integer seen, Officer by, SubmissionId submission) {
        by.require(DECIDE_CASES);
        return acts.carryOut(number, act, seen, by, submission);
    }
}

package onewindow.supervision;

import java.util.List;

/** One clause as the compliance page shows it: our wording, what the software does, how far, and what carries it out. */
public record ClauseText(
        String id,
        RuleBook book,
        String title,
        Words text,
        ClauseStatus status,
        Words software,
        List<Citation> citations) {

    public ClauseProgress progress() {
        return switch (status) {
            case PEOPLE, LOST -> ClauseProgress.NOT_FOR_SOFTWARE;
            case ENFORCED -> built(isCarriedOut() && isTested());
            case SHOWN, RECORDED -> built(isCarriedOut());
        };
    }

    public List<Citation> citations(Citation.Kind kind) {
        return citations.stream().filter(citation -> citation.kind() == kind).toList();
    }

    private boolean isCarriedOut() {
        return citations.stream().anyMatch(citation -> citation.kind() != Citation.Kind.TEST);
    }

    private boolean isTested() {
        return citations.stream().anyMatch(citation -> citation.kind() == Citation.Kind.TEST);
    }

    private static ClauseProgress built(boolean proven) {
        return proven ? ClauseProgress.BUILT : ClauseProgress.NOT_YET_BUILT;
    }
}

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
            case ENFORCED -> built((has(Citation.Kind.RULE) || has(Citation.Kind.REFUSAL)) && has(Citation.Kind.TEST));
            case SHOWN, RECORDED -> built(has(Citation.Kind.RULE) || has(Citation.Kind.PAGE));
        };
    }

    public List<Citation> citations(Citation.Kind kind) {
        return citations.stream().filter(citation -> citation.kind() == kind).toList();
    }

    private boolean has(Citation.Kind kind) {
        return citations.stream().anyMatch(citation -> citation.kind() == kind);
    }

    private static ClauseProgress built(boolean proven) {
        return proven ? ClauseProgress.BUILT : ClauseProgress.NOT_YET_BUILT;
    }
}

package onewindow.catalogue;

import java.util.List;

/** A question (情形) whose answer decides which materials apply. */
public record Situation(String id, String question, List<Option> options, Mark mark, String source) {
    public record Option(String id, String text) {}

    public Situation {
        options = List.copyOf(options);
    }

    public boolean has(String option) {
        return options.stream().anyMatch(one -> one.id().equals(option));
    }
}

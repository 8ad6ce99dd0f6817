package onewindow.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The options an applicant chose in answer to the situation questions, by their ids. */
public record Answers(Set<String> options) {
    public static final Answers NONE = new Answers(Set.of());

    public Answers {
        options = Collections.unmodifiableSet(new LinkedHashSet<>(options));
    }

    public static Answers of(Collection<String> options) {
        return new Answers(new LinkedHashSet<>(options));
    }

    public boolean choose(String option) {
        return options.contains(option);
    }
}

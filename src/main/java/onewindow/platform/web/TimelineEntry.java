package onewindow.platform.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that happened, as people read it: when, what, under whose hand (B 代 A), under which clauses, with which paper. */
public record TimelineEntry(
        Instant at,
        String what,
        String who,
        @Nullable String detail,
        String icon,
        List<String> clauses,
        @Nullable Paper paper) {
    /** The paper that the entry produced, with where it opens for whoever may open it. */
    public record Paper(String label, @Nullable Address address) {}
}

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
    /** A link to the paper that the entry produced. */
    public record Paper(String label, Address address) {}
}

package onewindow.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which papers are asked for: issued from one day to another by Beijing time, of one kind or any, served or not or any; words are
 * looked for in the number and in what the paper is about.
 */
public record PaperQuery(
        LocalDate from,
        LocalDate until,
        @Nullable PaperKind kind,
        @Nullable ServiceState state,
        String words) {
    /** Whether a paper has reached whom it is for. */
    public enum ServiceState {
        UNSERVED,
        SERVED
    }
}

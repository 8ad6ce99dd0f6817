package onewindow.catalogue.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** One import as a whole (导入批次): the file, how far the work is, what the check found. */
public record ImportHead(
        int no,
        String fileName,
        OfficerNo by,
        Instant at,
        ImportState state,
        @Nullable ImportMode mode,
        Instant workedAt,
        int total,
        int done,
        int newItems,
        int changedItems,
        int sameItems,
        int wrongItems,
        int problems,
        int undecided,
        int taken,
        int refused,
        List<String> ignored) {
    private static final Duration SILENCE = Duration.ofSeconds(60);

    public ImportHead {
        ignored = List.copyOf(ignored);
    }

    /** The program that worked on it has gone; whoever sees this may carry on. */
    public boolean isStalled(Instant now) {
        return state.isWorking() && workedAt.plus(SILENCE).isBefore(now);
    }

    public int items() {
        return newItems + changedItems + sameItems + wrongItems;
    }

    public int items(ImportedKind kind) {
        return switch (kind) {
            case NEW -> newItems;
            case CHANGED -> changedItems;
            case SAME -> sameItems;
            case WRONG -> wrongItems;
        };
    }

    /** Whether everything that can be decided is, and something can be taken over. */
    public boolean isReady() {
        return state == ImportState.CHECKED && undecided == 0 && newItems + changedItems > 0;
    }
}

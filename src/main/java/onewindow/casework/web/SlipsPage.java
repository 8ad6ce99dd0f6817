package onewindow.casework.web;

import java.util.List;
import onewindow.casework.PaperSlips;
import onewindow.casework.SlipBlock;
import onewindow.casework.SlipReason;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Blocks of emergency receipts, the latest first, and how many of each are entered. */
public record SlipsPage(Screen screen, List<Row> rows, String count, List<Refusal> hindrances) implements Page {
    /** A block, how many of its receipts are entered, and who had it printed. */
    public record Row(SlipBlock block, int used, String officer) {}

    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }

    public int most() {
        return PaperSlips.MOST;
    }

    public @Nullable String wrong() {
        return hindrances.stream()
                .filter(refusal -> refusal.reason() == SlipReason.SLIP_COUNT)
                .findFirst()
                .map(refusal -> screen.refusal(refusal).what())
                .orElse(null);
    }
}

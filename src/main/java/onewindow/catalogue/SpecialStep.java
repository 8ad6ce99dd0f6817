package onewindow.catalogue;

import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** Hearing, inspection, expert review and the like (特别程序): its days, and whether they stand outside the limit. */
@Clause("LIC-45")
public record SpecialStep(
        String name,
        @Nullable Integer number,
        LimitUnit unit,
        boolean excluded,
        String article,
        String note,
        Mark mark,
        String source) {}

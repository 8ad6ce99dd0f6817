package onewindow.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One listed fee (收费项目): yuan per unit, when it is due, the document that fixes it. Nothing else may be asked for. */
public record FeeLine(
        String name,
        @Nullable BigDecimal yuan,
        String per,
        String when,
        String basis,
        String note,
        Mark mark,
        String source) {}

package onewindow.platform.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One figure of a centre: its records open behind it; formula, scope and the moment it was counted stand beside it. */
public record Figure(
        String label,
        String value,
        @Nullable String unit,
        String icon,
        @Nullable Light light,
        Address records,
        String formula,
        String scope,
        Instant asOf) {}

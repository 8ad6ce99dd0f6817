package onewindow.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small table that is also drawn as a chart. The drawing reads the table of the page, so what is seen and what a screen
 * reader reads cannot differ.
 */
public record Chart(
        String id,
        Kind kind,
        String title,
        String categoryLabel,
        @Nullable String unit,
        List<String> series,
        List<Row> rows) {
    /** How the table is drawn. */
    public enum Kind {
        BARS,
        STACKED_BARS,
        LYING_BARS,
        /** Lying stacks in the colours of clocks: red, amber, green, standing still. */
        LIGHTS,
        LINES
    }

    /**
     * One category with one number per series; a number that is not known is null and leaves a gap. {@code records} opens behind
     * the category, {@code behind} behind each number, where that is another list.
     */
    public record Row(
            String category,
            List<@Nullable Number> numbers,
            @Nullable Address records,
            List<Address> behind) {
        public Row(String category, List<@Nullable Number> numbers, @Nullable Address records) {
            this(category, numbers, records, List.of());
        }
    }

    public Chart {
        for (var row : rows)
            if (row.numbers().size() != series.size())
                throw new IllegalArgumentException(
                        "chart " + id + ": " + row.category() + " needs " + series.size() + " numbers");
        for (var row : rows)
            if (!row.behind().isEmpty() && row.behind().size() != series.size())
                throw new IllegalArgumentException(
                        "chart " + id + ": each number of " + row.category() + " needs its list");
    }
}

package onewindow.catalogue;

import java.util.List;

/** One page of a list and how many lines there are in all. */
public record Found<T>(List<T> lines, long total) {
    public Found {
        lines = List.copyOf(lines);
    }
}

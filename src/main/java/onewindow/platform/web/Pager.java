package onewindow.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where one stands in a long list: page (from 1), rows a page, rows in all, and whether there are more than can be paged through.
 * Its links keep filter and order.
 */
public record Pager(Address address, int page, int size, long total, boolean more) {
    /** Behind so many rows nobody pages on; a filter finds what is wanted sooner. */
    public static final int MOST = 10_000;

    private static final int NEIGHBOURS = 2;

    public Pager {
        if (size < 1) throw new IllegalArgumentException("a page holds at least one row");
        page = Math.clamp(page, 1, lastPage(size, total));
    }

    public static Pager of(Address address, String page, int size, long total) {
        return new Pager(address, number(page), size, total, false);
    }

    /** For a list of which no more than {@link #MOST} and one rows were counted. */
    public static Pager upTo(Address address, String page, int size, long counted) {
        return new Pager(address, number(page), size, Math.min(counted, MOST), counted > MOST);
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }

    private static int lastPage(int size, long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public int pages() {
        return lastPage(size, total);
    }

    public long from() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long to() {
        return Math.min(total, offset() + size);
    }

    /** Rows to leave out in the query. */
    public long offset() {
        return (page - 1L) * size;
    }

    public Address to(int other) {
        return address.with("page", other == 1 ? null : other);
    }

    /** First, last and the neighbours of this page; 0 stands for a gap. */
    public List<Integer> numbers() {
        var shown = IntStream.rangeClosed(1, pages())
                .filter(number -> number == 1 || number == pages() || Math.abs(number - page) <= NEIGHBOURS)
                .boxed()
                .toList();
        var withGaps = new ArrayList<Integer>();
        int previous = 0;
        for (int number : shown) {
            if (number > previous + 1) withGaps.add(0);
            withGaps.add(number);
            previous = number;
        }
        return List.copyOf(withGaps);
    }
}

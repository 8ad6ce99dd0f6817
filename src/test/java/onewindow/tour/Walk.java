package onewindow.tour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows every link a guest finds, from his first page on. Of addresses that differ only in a number or in the value of a
 * filter, it takes as many as it is told to.
 */
public final class Walk {
    private final Guest guest;
    private final int ofEachShape;
    private final List<SeenPage> pages = new ArrayList<>();

    private Walk(Guest guest, int ofEachShape) {
        this.guest = guest;
        this.ofEachShape = ofEachShape;
    }

    /** All pages seen, in the order in which a reader comes by them. */
    public static List<SeenPage> of(Guest guest, int ofEachShape, String... starts) {
        var walk = new Walk(guest, ofEachShape);
        walk.from(List.of(starts));
        return walk.pages;
    }

    private void from(List<String> starts) {
        var known = new LinkedHashSet<>(starts);
        var ahead = new ArrayDeque<>(starts);
        var taken = new HashMap<String, Integer>();
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            if (taken.merge(shapeOf(address), 1, Integer::sum) > ofEachShape) continue;
            var page = guest.get(address);
            pages.add(page);
            for (var link : page.links()) if (isFollowed(link) && known.add(link)) ahead.add(link);
        }
    }

    /** Papers are downloads, and what lies outside the pages is no page. */
    private static boolean isFollowed(String link) {
        return !link.endsWith(".pdf") && !link.startsWith("//");
    }

    /** {@code /cases/QS26091800001} is of the shape {@code /cases/…}, {@code /cases?view=OPEN&page=2} of {@code /cases?page&view=OPEN}. */
    static String shapeOf(String address) {
        var parts = address.split("\\?", 2);
        var path = parts[0].replaceAll("/[^/]*[0-9][^/]*", "/…");
        if (parts.length == 1) return path;
        Set<String> names = new TreeSet<>();
        for (var field : parts[1].split("&"))
            names.add(field.matches("(view|state|status)=.*") ? field : field.replaceFirst("=.*", ""));
        return path + "?" + String.join("&", names);
    }
}

package onewindow.catalogue;

import org.jspecify.annotations.Nullable;

/** What somebody looks for: words (name, code, colloquial name, pinyin initials) and filters; which part of the list. */
public record Search(
        String words,
        @Nullable String department,
        @Nullable Target target,
        @Nullable Topic topic,
        long offset,
        int size) {
    public static final int USUAL = 20;

    public Search {
        if (offset < 0 || size < 1) throw new IllegalArgumentException("a part of a list");
        words = words.strip();
    }

    public static Search of(String words) {
        return new Search(words, null, null, null, 0, USUAL);
    }

    public Search from(long other) {
        return new Search(words, department, target, topic, other, size);
    }
}

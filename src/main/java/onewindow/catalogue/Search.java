package onewindow.catalogue;

import org.jspecify.annotations.Nullable;

/** What somebody looks for: words (name, code, colloquial name, pinyin initials) and filters, a page from 1. */
public record Search(
        String words,
        @Nullable String department,
        @Nullable Target target,
        @Nullable Topic topic,
        int page,
        int size) {
    public static final int PAGE_SIZE = 20;

    public Search {
        if (page < 1 || size < 1) throw new IllegalArgumentException("a page counts from one");
        words = words.strip();
    }

    public static Search of(String words) {
        return new Search(words, null, null, null, 1, PAGE_SIZE);
    }

    public Search onPage(int other) {
        return new Search(words, department, target, topic, other, size);
    }

    public long offset() {
        return (page - 1L) * size;
    }
}

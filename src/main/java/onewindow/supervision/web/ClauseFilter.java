package onewindow.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onewindow.supervision.ClauseProgress;
import onewindow.supervision.ClauseStatus;
import onewindow.supervision.ClauseText;
import org.jspecify.annotations.Nullable;

/** Which clauses a reader asked for; a word that is no book, status or progress asks for nothing in particular. */
public record ClauseFilter(
        String words,
        String book,
        @Nullable ClauseStatus status,
        @Nullable ClauseProgress progress) {
    static ClauseFilter of(String words, String book, String status, String progress) {
        return new ClauseFilter(
                words.strip(),
                book,
                constant(ClauseStatus.values(), status),
                constant(ClauseProgress.values(), progress));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] closedList, String name) {
        return Stream.of(closedList)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    boolean takes(ClauseText clause) {
        return (book.isEmpty() || clause.book().letters().equals(book))
                && (status == null || clause.status() == status)
                && (progress == null || clause.progress() == progress)
                && speaksOf(clause);
    }

    private boolean speaksOf(ClauseText clause) {
        var wanted = words.toLowerCase(Locale.ROOT);
        var spoken = List.of(
                clause.id(),
                clause.title(),
                clause.text().chinese(),
                clause.text().english());
        return spoken.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}

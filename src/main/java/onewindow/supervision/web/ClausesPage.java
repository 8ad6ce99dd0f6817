package onewindow.supervision.web;

import java.util.List;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;
import onewindow.supervision.ClauseProgress;
import onewindow.supervision.ClauseStatus;
import onewindow.supervision.ClauseText;
import onewindow.supervision.RuleBook;

/** The compliance page: {@code all} gives the figures on top, {@code shown} is what the filter lets through. */
public record ClausesPage(
        Screen screen, List<ClauseText> all, List<ClauseText> shown, List<RuleBook> books, ClauseFilter filter)
        implements Page {
    public long count(ClauseStatus status) {
        return all.stream().filter(clause -> clause.status() == status).count();
    }

    public long count(ClauseProgress progress) {
        return all.stream().filter(clause -> clause.progress() == progress).count();
    }

    public List<ClauseText> shown(RuleBook book) {
        return shown.stream().filter(clause -> clause.book().equals(book)).toList();
    }

    public String name(RuleBook book) {
        return book.name().in(screen.locale());
    }

    public List<Choice> bookChoices() {
        return books.stream()
                .map(book -> new Choice(book.letters(), book.letters() + " " + name(book)))
                .toList();
    }

    public List<Choice> statusChoices() {
        return Choice.of(ClauseStatus.class, screen.texts());
    }

    public List<Choice> progressChoices() {
        return Choice.of(ClauseProgress.class, screen.texts());
    }
}

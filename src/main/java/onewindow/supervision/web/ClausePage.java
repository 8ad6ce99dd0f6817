package onewindow.supervision.web;

import java.util.List;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;
import onewindow.supervision.Citation;
import onewindow.supervision.ClauseText;
import org.jspecify.annotations.Nullable;

/** One clause, what carries it out, and its neighbours in the rule book. */
public record ClausePage(
        Screen screen,
        ClauseText clause,
        List<Citation> openPages,
        @Nullable ClauseText previous,
        @Nullable ClauseText next)
        implements Page {
    public String title() {
        return screen.t("supervision.clause.title", clause.id(), clause.title());
    }

    public List<Citation> citations(Citation.Kind kind) {
        return clause.citations(kind);
    }
}

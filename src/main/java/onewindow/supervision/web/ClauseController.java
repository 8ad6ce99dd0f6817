package onewindow.supervision.web;

import onewindow.people.ForEveryone;
import onewindow.people.SignedIn;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.supervision.Citation;
import onewindow.supervision.Clauses;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of the clauses; a citizen, a clerk and an inspector read the same sentence. */
@Controller
class ClauseController {
    private final Clauses clauses;
    private final OpenPages pages;

    ClauseController(Clauses clauses, OpenPages pages) {
        this.clauses = clauses;
        this.pages = pages;
    }

    @GetMapping("/clauses")
    @ForEveryone(because = "A2.1: the rules a centre works by are open")
    @Clause("A2.1")
    Reply list(
            Screen screen,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String book,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String progress) {
        var filter = ClauseFilter.of(q, book, status, progress);
        var shown = clauses.all().stream().filter(filter::takes).toList();
        return new ClausesPage(screen, clauses.all(), shown, clauses.books(), filter);
    }

    @GetMapping("/clauses/{id}")
    @ForEveryone(because = "A2.1: the rules a centre works by are open")
    @Clause("A2.1")
    Reply show(Screen screen, @Nullable SignedIn reader, @PathVariable String id) {
        var clause = clauses.find(id).orElseThrow(NotThere::new);
        var book = clauses.all().stream()
                .filter(other -> other.book().equals(clause.book()))
                .toList();
        int place = book.indexOf(clause);
        return new ClausePage(
                screen,
                clause,
                clause.citations(Citation.Kind.PAGE).stream()
                        .filter(page -> page.name().startsWith("GET ") && pages.mayOpen(reader, page.path()))
                        .toList(),
                place == 0 ? null : book.get(place - 1),
                place == book.size() - 1 ? null : book.get(place + 1));
    }
}

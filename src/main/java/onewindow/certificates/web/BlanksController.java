package onewindow.certificates.web;

import static onewindow.people.Permission.KEEP_BLANKS;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.certificates.Blank;
import onewindow.certificates.BlankQuery;
import onewindow.certificates.BlankState;
import onewindow.certificates.Blanks;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of blank certificates (空白证照登记): what is in stock, what became of each serial, deliveries taken in. */
@Controller
@Clause("LIC-39")
class BlanksController {
    private final Blanks blanks;
    private final BlanksFile file;

    BlanksController(Blanks blanks, BlanksFile file) {
        this.blanks = blanks;
        this.file = file;
    }

    @GetMapping("/blanks")
    @Needs(KEEP_BLANKS)
    Reply show(Screen screen, Officer by, HttpServletRequest request) {
        return page(screen, by, Address.of(request, List.of("state", "q", "page")), Map.of(), List.of());
    }

    @PostMapping("/blanks")
    @Needs(KEEP_BLANKS)
    Reply takeIn(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "") String count,
            SubmissionId submission) {
        int many = count.strip().matches("[0-9]{1,6}") ? Integer.parseInt(count.strip()) : 0;
        return switch (blanks.takeIn(kind, first, many, by, submission)) {
            case Outcome.Done<Blank> taken -> Reply.to("/blanks?state=IN_STOCK");
            case Outcome.Refused<Blank>(var refusals) ->
                Reply.again(page(
                        screen,
                        by,
                        Address.of("/blanks"),
                        Map.of("kind", kind, "first", first, "count", count),
                        refusals));
        };
    }

    @GetMapping("/blanks/export")
    @Needs(KEEP_BLANKS)
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, by, format, new BlankQuery(state(state), q));
    }

    private BlanksPage page(
            Screen screen, Officer by, Address address, Map<String, String> typed, List<Refusal> refusals) {
        var asked = address.parameters();
        var query = new BlankQuery(state(asked.get("state")), asked.getOrDefault("q", ""));
        var pager = Pager.of(address, asked.getOrDefault("page", "1"), Blanks.PAGE_SIZE, blanks.count(by, query));
        return new BlanksPage(
                screen,
                query,
                blanks.counts(by),
                blanks.page(by, query, pager.page()),
                pager,
                typed,
                refusals,
                screen.now());
    }

    private static @Nullable BlankState state(@Nullable String asked) {
        return Stream.of(BlankState.values())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .orElse(null);
    }
}

package onewindow.catalogue.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onewindow.catalogue.Answers;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Checklist;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemSummary;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.Search;
import onewindow.catalogue.Target;
import onewindow.catalogue.Topic;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.people.CentreProfile;
import onewindow.people.ForEveryone;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Guides for programs: search, one guide, the checklist of a situation. */
@RestController
@Tag(name = "guides")
class GuideApi {
    private final Catalogue catalogue;
    private final CatalogueStore store;
    private final Clock clock;

    GuideApi(Catalogue catalogue, CatalogueStore store, Clock clock) {
        this.catalogue = catalogue;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/api/v1/guides")
    @ForEveryone(because = "A2.1: guides are public")
    @Clause("A2.1")
    @Operation(
            summary =
                    "Guides in force today, best matches first; words by name, code, colloquial name or pinyin initials")
    ApiReply<Slice.Listing<ItemSummary>> guides(
            CentreProfile centre,
            Slice slice,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String department,
            @RequestParam(required = false) @Nullable Target target,
            @RequestParam(required = false) @Nullable Topic topic) {
        var after = slice.after();
        // The cursor is how far one has read: the order is one of rank, which has no key to go on from.
        long offset = after == null || !after.matches("[0-9]{1,9}") ? 0 : Long.parseLong(after);
        var search = new Search(q, department, target, topic, offset, slice.fetch());
        var found = catalogue.search(centre.id(), search, today()).lines();
        return ApiReply.found(slice.of(found, last -> String.valueOf(offset + slice.limit())));
    }

    @GetMapping("/api/v1/guides/{code}")
    @ForEveryone(because = "A2.1: guides are public")
    @Clause({"A2.1", "A3.1"})
    @Operation(
            summary = "The guide in force today with every element; status SUSPENDED while nothing is received for it")
    ApiReply<GuideAnswer> guide(CentreProfile centre, @PathVariable String code) {
        return ApiReply.found(GuideAnswer.of(inForce(centre, code)));
    }

    @GetMapping("/api/v1/guides/{code}/checklist")
    @ForEveryone(because = "A3.3: what to bring is told to everybody")
    @Clause({"A3.3", "A6.1"})
    @Operation(summary = "The materials that apply after the answers, given as ids of options")
    Outcome<Checklist> checklist(
            CentreProfile centre, @PathVariable String code, @RequestParam(defaultValue = "") List<String> answers) {
        return catalogue.checklist(inForce(centre, code), Answers.of(answers));
    }

    private ItemVersion inForce(CentreProfile centre, String code) {
        return ItemCode.typed(code)
                .flatMap(item -> store.inForce(centre.id(), item, today()))
                .orElseThrow(NotThere::new);
    }

    private LocalDate today() {
        return ChinaTime.dateOf(clock.instant());
    }
}

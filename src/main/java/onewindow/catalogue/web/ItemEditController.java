package onewindow.catalogue.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.ItemVersion;
import onewindow.catalogue.rules.PublishingGate;
import onewindow.catalogue.store.CatalogueStore;
import onewindow.catalogue.store.LawStore;
import onewindow.catalogue.writing.FormSection;
import onewindow.catalogue.writing.GuideForm;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.NotThere;
import onewindow.platform.Outcome;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.api.SeenVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a guide: all elements of the draft, lines added and taken away without a script. */
@Controller
class ItemEditController {
    private static final String FORM = "form";
    private static final int MOST_LINES = 200;

    private final Catalogue catalogue;
    private final CatalogueStore store;
    private final LawStore laws;

    ItemEditController(Catalogue catalogue, CatalogueStore store, LawStore laws) {
        this.catalogue = catalogue;
        this.store = store;
        this.laws = laws;
    }

    @InitBinder(FORM)
    void fields(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        binder.setAutoGrowCollectionLimit(MOST_LINES);
    }

    @GetMapping("/items/{code}/edit")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply form(Screen screen, Officer by, @PathVariable String code) {
        var item = item(code);
        var guide = newest(screen, by, item).guide();
        var typed = new DirectFieldBindingResult(GuideForm.of(guide), FORM);
        return page(screen, by, item, catalogue.seen(by.centre(), item), typed, Outcome.done(guide), guide);
    }

    @PostMapping("/items/{code}/edit")
    @Needs(Permission.DRAFT_ITEMS)
    @Clause("A3.1")
    Reply save(
            Screen screen,
            Officer by,
            @PathVariable String code,
            @ModelAttribute(FORM) GuideForm form,
            BindingResult typed,
            SubmissionId submission,
            SeenVersion seen,
            @RequestParam(required = false) @Nullable String change) {
        var item = item(code);
        var guide = form.guide();
        if (change != null) {
            changeLines(form, change);
            return page(screen, by, item, seen.number(), typed, Outcome.done(guide), guide);
        }
        if (typed.hasErrors())
            return Reply.again(page(screen, by, item, seen.number(), typed, Outcome.done(guide), guide));
        return switch (catalogue.revise(by, item, seen.number(), guide, submission)) {
            case Outcome.Done<ItemVersion> done -> Reply.to("/items/" + item);
            case Outcome.Refused<ItemVersion> refused ->
                Reply.again(page(screen, by, item, seen.number(), typed, refused, guide));
        };
    }

    private ItemEditPage page(
            Screen screen, Officer by, ItemCode item, int seen, BindingResult typed, Outcome<?> outcome, Guide guide) {
        var refused = outcome instanceof Outcome.Refused<?> no ? no.refusals() : List.<onewindow.platform.Refusal>of();
        return new ItemEditPage(
                screen,
                item,
                seen,
                typed,
                refused,
                PublishingGate.check(guide, laws.texts(by.centre()), today(screen)));
    }

    /** {@code add:materials} or {@code remove:materials:3}; lists are those of the form's sections only. */
    private static void changeLines(GuideForm form, String change) {
        var words = change.split(":");
        if (words.length < 2 || FormSection.ALL.stream().noneMatch(section -> words[1].equals(section.list())))
            throw new NotThere();
        var fields = new DirectFieldAccessor(form);
        fields.setAutoGrowNestedPaths(true);
        if (!(fields.getPropertyValue(words[1]) instanceof List<?> rows)) throw new NotThere();
        if (words[0].equals("add") && rows.size() < MOST_LINES)
            fields.getPropertyValue(words[1] + "[" + rows.size() + "]");
        else if (words.length == 3 && words[2].matches("[0-9]{1,3}") && Integer.parseInt(words[2]) < rows.size()) {
            var left = new ArrayList<Object>(rows);
            left.remove(Integer.parseInt(words[2]));
            fields.setPropertyValue(words[1], left);
        }
    }

    private ItemVersion newest(Screen screen, Officer by, ItemCode item) {
        return store.draft(by.centre(), item)
                .or(() -> store.versions(by.centre(), item, today(screen)).stream()
                        .findFirst())
                .orElseThrow(NotThere::new);
    }

    private static LocalDate today(Screen screen) {
        return ChinaTime.dateOf(screen.now());
    }

    private static ItemCode item(String code) {
        return ItemCode.typed(code).orElseThrow(NotThere::new);
    }
}

package onewindow.catalogue.web;

import java.util.List;
import onewindow.catalogue.laws.LawText;
import onewindow.catalogue.laws.Laws;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Address;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of laws for those who keep items. */
@Controller
class LawController {
    private static final String ADDRESS = "/items/laws";

    private final Laws laws;

    LawController(Laws laws) {
        this.laws = laws;
    }

    @GetMapping(ADDRESS)
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "LIC-30"})
    Reply show(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(defaultValue = "") String number) {
        var form = name == null
                ? LawForm.EMPTY
                : laws.text(by.centre(), name, number).map(LawForm::of).orElse(LawForm.EMPTY);
        return page(screen, by, q, form, false, List.of());
    }

    @PostMapping(ADDRESS)
    @Needs(Permission.DRAFT_ITEMS)
    @Clause({"A3.1", "LIC-30"})
    Reply register(Screen screen, Officer by, @ModelAttribute LawForm form, SubmissionId submission) {
        var text = form.text();
        if (text == null) return Reply.again(page(screen, by, "", form, true, List.of()));
        return switch (laws.register(by, text, submission)) {
            case Outcome.Done<LawText> done ->
                Reply.to(Address.of(ADDRESS).with("q", text.name()).toString());
            case Outcome.Refused<LawText> refused -> Reply.again(page(screen, by, "", form, false, refused.refusals()));
        };
    }

    private LawsPage page(
            Screen screen, Officer by, String words, LawForm form, boolean dayMissing, List<Refusal> refused) {
        return new LawsPage(
                screen,
                words,
                laws.find(by.centre(), words),
                laws.broken(by.centre()),
                form,
                dayMissing,
                ChinaTime.dateOf(screen.now()),
                refused);
    }
}

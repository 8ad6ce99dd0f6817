package onewindow.casework.web;

import static onewindow.people.Permission.SET_WARNINGS;

import java.time.Instant;
import java.util.List;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseQuery.View;
import onewindow.casework.WarningReason;
import onewindow.casework.Warnings;
import onewindow.casework.store.CaseLists;
import onewindow.casework.store.WarningStore;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.ItemCode;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Address;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From how many working days before its end a clock is amber (预警天数): the centre's number and the items' own. */
@Controller
@Clause("A3.5")
class WarningsController {
    private final Warnings warnings;
    private final Catalogue catalogue;
    private final CaseLists lists;

    WarningsController(Warnings warnings, Catalogue catalogue, CaseLists lists) {
        this.warnings = warnings;
        this.catalogue = catalogue;
        this.lists = lists;
    }

    @GetMapping("/warnings")
    @Needs(SET_WARNINGS)
    Reply show(Screen screen, Officer by, @RequestParam(defaultValue = "") String item) {
        return page(screen, by, item, "", List.of());
    }

    @PostMapping("/warnings")
    @Needs(SET_WARNINGS)
    Reply layDown(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String days,
            SubmissionId submission) {
        return switch (done(item, days, by, submission)) {
            case Outcome.Done<?> laidDown -> Reply.to("/warnings");
            case Outcome.Refused<?>(var refusals) -> Reply.again(page(screen, by, item, days, refusals));
        };
    }

    private Outcome<WarningStore.Rule> done(String item, String days, Officer by, SubmissionId submission) {
        var code = ItemCode.typed(item);
        if (code.isEmpty()) return Outcome.refused(WarningReason.WARNING_ITEM_UNKNOWN, item.strip());
        if (!days.strip().matches("[1-9][0-9]{0,2}"))
            return Outcome.refused(WarningReason.WARNING_DAYS_UNREADABLE, days.strip());
        return warnings.layDown(code.get(), Integer.parseInt(days.strip()), by, submission);
    }

    private WarningsPage page(Screen screen, Officer by, String item, String days, List<Refusal> refusals) {
        var now = screen.now();
        var horizon = warnings.horizon(by.centre(), now);
        var rows = warnings.rules(by).stream()
                .map(rule -> row(rule, screen, by, horizon, now))
                .toList();
        return new WarningsPage(screen, warnings.centreDays(ChinaTime.dateOf(now)), rows, item, days, refusals, now);
    }

    private WarningsPage.Row row(WarningStore.Rule rule, Screen screen, Officer by, Horizon horizon, Instant now) {
        var today = ChinaTime.dateOf(now);
        var code = new ItemCode(rule.itemCode());
        var name = catalogue
                .published(by.centre(), code, today)
                .<String>map(version -> version.guide().names().in(screen.locale()))
                .orElse(rule.itemCode());
        return new WarningsPage.Row(
                rule,
                name,
                warnings.days(by.centre(), rule.itemCode(), today),
                lists.count(near(by, rule.itemCode()), horizon),
                Address.of("/cases")
                        .with("view", View.NEAR_DUE.name())
                        .with("item", rule.itemCode())
                        .toString());
    }

    private static CaseQuery near(Officer by, String item) {
        return CaseQuery.of(by.centre(), View.NEAR_DUE).ofItem(item);
    }
}

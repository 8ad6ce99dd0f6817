package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import onewindow.casework.PauseSign;
import onewindow.casework.Pauses;
import onewindow.casework.store.PauseStore;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pauses of the clocks that want a closer look (停计异常清单), for whoever watches over the centre. */
@Controller
class PausesController {
    private final Pauses pauses;
    private final People people;
    private final PausesFile file;
    private final Clock clock;

    PausesController(Pauses pauses, People people, PausesFile file, Clock clock) {
        this.pauses = pauses;
        this.people = people;
        this.file = file;
        this.clock = clock;
    }

    @GetMapping("/reports/pauses")
    @Needs(Permission.SEE_CENTRE_FIGURES)
    @Clause("A3.6")
    Reply show(Screen screen, Officer by, HttpServletRequest request) {
        var address = Address.of(request, List.of("sign", "page"));
        var sign = sign(address.parameters().get("sign"));
        var pager = Pager.of(
                address, address.parameters().getOrDefault("page", "1"), Pauses.PAGE_SIZE, pauses.count(by, sign));
        var rows = pauses.page(by, sign, pager.page()).stream()
                .map(one -> new PausesPage.Row(one, name(by, one)))
                .toList();
        return new PausesPage(screen, sign, rows, pager, clock.instant());
    }

    @GetMapping("/reports/pauses/export")
    @Needs(Permission.SEE_CENTRE_FIGURES)
    @Clause("A3.6")
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam(required = false) @Nullable PauseSign sign,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, by, format, sign);
    }

    private static @Nullable PauseSign sign(@Nullable String asked) {
        return Stream.of(PauseSign.values())
                .filter(sign -> sign.name().equals(asked))
                .findFirst()
                .orElse(null);
    }

    private String name(Officer by, PauseStore.Listed pause) {
        return people.officer(by.centre(), pause.by())
                .map(OfficerSummary::name)
                .orElse(pause.by().value());
    }
}

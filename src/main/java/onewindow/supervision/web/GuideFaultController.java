package onewindow.supervision.web;

import java.time.LocalDate;
import onewindow.casework.Supplements;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which guides make people come twice, and for which material. */
@Controller
class GuideFaultController {
    private static final int MONTHS_BACK = 3;

    private final Supplements supplements;

    GuideFaultController(Supplements supplements) {
        this.supplements = supplements;
    }

    @GetMapping("/reports/guides")
    @Needs(Permission.SEE_GUIDE_FAULTS)
    @Clause({"A3.1", "A3.3"})
    Reply show(
            Screen screen,
            Officer by,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        var time = new Time(screen, from, to);
        return new GuideFaultsPage(
                screen, time.from, time.to, supplements.guides(by, time.from, time.to), by.may(Permission.DRAFT_ITEMS));
    }

    @GetMapping("/reports/guides/export")
    @Needs(Permission.SEE_GUIDE_FAULTS)
    @Clause({"A3.1", "A3.3"})
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        var time = new Time(screen, from, to);
        return GuideFaultFile.of(screen, format, supplements.guides(by, time.from, time.to));
    }

    /** Three months up to today, where nobody said otherwise; turned round where somebody said it the other way. */
    private static final class Time {
        private final LocalDate from;
        private final LocalDate to;

        private Time(Screen screen, @Nullable LocalDate from, @Nullable LocalDate to) {
            var last = to == null ? ChinaTime.dateOf(screen.now()) : to;
            var first = from == null ? last.minusMonths(MONTHS_BACK) : from;
            this.from = first.isAfter(last) ? last : first;
            this.to = first.isAfter(last) ? first : last;
        }
    }
}

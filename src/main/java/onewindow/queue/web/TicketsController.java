package onewindow.queue.web;

import static onewindow.people.Permission.SEE_QUEUE;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Address;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.queue.TicketQuery;
import onewindow.queue.TicketState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The hall (排队情况): every line, every window, and the tickets of a day as a list. */
@Controller
@Clause("A3.2")
class TicketsController {
    private final HallPages pages;
    private final TicketsFile file;

    TicketsController(HallPages pages, TicketsFile file) {
        this.pages = pages;
        this.file = file;
    }

    @GetMapping("/tickets")
    @Needs(SEE_QUEUE)
    Reply show(Screen screen, Officer by, HttpServletRequest request) {
        var address = Address.of(request, List.of("on", "state", "q", "page"));
        var asked = address.parameters();
        var query = query(screen, asked.get("on"), asked.get("state"), asked.getOrDefault("q", ""));
        return pages.hall(screen, by, query, address, List.of());
    }

    @GetMapping("/tickets/export")
    @Needs(SEE_QUEUE)
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, by, format, query(screen, on, state, q));
    }

    private static TicketQuery query(Screen screen, @Nullable String on, @Nullable String state, String words) {
        return new TicketQuery(day(on, ChinaTime.dateOf(screen.now())), state(state), words.strip());
    }

    private static LocalDate day(@Nullable String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) return today;
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            return today;
        }
    }

    private static @Nullable TicketState state(@Nullable String typed) {
        return Stream.of(TicketState.values())
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}

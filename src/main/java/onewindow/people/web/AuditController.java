package onewindow.people.web;

import static onewindow.people.Permission.READ_AUDIT;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.ledger.AdministrativeEntries;
import onewindow.ledger.Entry;
import onewindow.people.AccountFact;
import onewindow.people.Founding;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What was done about accounts, roles and keys, for the audit administrator, who changes nothing. */
@Controller
@Clause("SEC-3")
class AuditController {
    private static final int ROWS = 50;
    private static final List<String> KINDS = Stream.of(AccountFact.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .sorted()
            .toList();

    private final AdministrativeEntries entries;
    private final People people;

    AuditController(AdministrativeEntries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    @GetMapping("/admin/audit")
    @Needs(READ_AUDIT)
    Reply list(Screen screen, Officer by, HttpServletRequest request) {
        var address = Address.of(request, List.of("officer", "kind", "day", "page"));
        var asked = address.parameters();
        var officers = people.officers(by.centre());
        var day = dayOf(asked.get("day"));
        var wanted = new AdministrativeEntries.Wanted(
                by.centre(),
                officerOf(asked.get("officer"), officers),
                KINDS.contains(asked.getOrDefault("kind", "")) ? asked.get("kind") : null,
                null,
                day == null ? null : ChinaTime.at(day.atStartOfDay()),
                day == null ? null : ChinaTime.at(day.plusDays(1).atStartOfDay()));
        var pager = Pager.of(address, asked.getOrDefault("page", "1"), ROWS, entries.count(wanted));
        var names = officers.stream()
                .collect(Collectors.toMap(OfficerSummary::no, officer -> officer.nameIn(screen.locale())));
        var lines = entries.page(wanted, pager.page(), pager.size()).stream()
                .map(entry -> line(entry, names, screen))
                .toList();
        return new AuditPage(screen, address, pager, lines, officers, KINDS, asked.containsKey("day") && day == null);
    }

    private static AuditPage.Line line(Entry entry, Map<OfficerNo, String> names, Screen screen) {
        var officer = entry.signature().officer();
        var fact = AccountFact.CODEC.read(entry);
        return new AuditPage.Line(
                entry.happenedAt(),
                who(officer, names, screen),
                entry.stream().name(),
                screen.t("people.entry." + entry.kind()),
                FactWords.of(fact, screen.texts()),
                fact instanceof AccountFact.SignInFailed || fact instanceof AccountFact.LockedOut);
    }

    /** What the program did by itself at its founding carries no officer's number. */
    private static String who(OfficerNo officer, Map<OfficerNo, String> names, Screen screen) {
        if (names.containsKey(officer)) return officer + " " + names.get(officer);
        return officer.equals(Founding.SYSTEM) ? screen.t("people.audit.program") : officer.value();
    }

    private static @Nullable OfficerNo officerOf(@Nullable String number, List<OfficerSummary> officers) {
        return officers.stream()
                .map(OfficerSummary::no)
                .filter(no -> no.value().equals(number))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate dayOf(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}

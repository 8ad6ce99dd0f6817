package onewindow.people.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.web.MenuItem;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the side menu of signed-in officers, from top to bottom. The first entry an officer may open is his home: the
 * answer to "what must I do now?".
 */
public final class Menu {
    private record Entry(@Nullable Permission needs, MenuItem item) {}

    private static final List<Entry> ENTRIES = List.of(
            entry(Permission.RECEIVE_CASES, "/desk", "people.menu.desk", "desk"),
            entry(Permission.DECIDE_CASES, "/inbox", "people.menu.inbox", "inbox"),
            entry(Permission.SEE_CENTRE_FIGURES, "/overview", "people.menu.overview", "layout-dashboard"),
            entry(Permission.SEE_QUEUE, "/tickets", "people.menu.tickets", "ticket"),
            entry(Permission.SEE_CASES, "/cases", "people.menu.cases", "files"),
            entry(Permission.SEE_CASES, "/steps", "people.menu.steps", "clock-pause"),
            entry(Permission.CONDUCT_PROCEDURES, "/opinions", "people.menu.opinions", "sitemap"),
            entry(Permission.SEE_CASES, "/licences", "people.menu.licences", "hourglass"),
            entry(Permission.SEE_CASES, "/restrictions", "people.menu.restrictions", "user-x"),
            entry(Permission.SEE_CENTRE_FIGURES, "/steps-back", "people.menu.stepsBack", "arrow-back-up"),
            entry(Permission.SEE_CENTRE_FIGURES, "/reports/pauses", "people.menu.pauses", "player-pause"),
            entry(Permission.WATCH_READING, "/unusual-reading", "people.menu.unusualReading", "eye"),
            entry(Permission.DRAFT_ITEMS, "/items", "people.menu.items", "checklist"),
            // First of all for the system administrator: a missing year is told where he starts.
            entry(Permission.LOAD_CALENDAR, "/admin/calendar", "people.menu.calendar", "calendar"),
            entry(Permission.KEEP_ACCOUNTS, "/admin/accounts", "people.menu.accounts", "users"),
            entry(Permission.KEEP_TOKENS, "/admin/tokens", "people.menu.tokens", "key"),
            entry(Permission.GRANT_ROLES, "/admin/roles", "people.menu.roles", "shield-lock"),
            entry(Permission.READ_AUDIT, "/admin/audit", "people.menu.audit", "logs"),
            entry(Permission.APPROVE_CALENDAR, "/calendar-changes", "people.menu.calendarChanges", "calendar-plus"),
            entry(Permission.PRINT_PAPERS, "/papers", "people.menu.papers", "file-text"),
            entry(Permission.KEEP_BLANKS, "/blanks", "people.menu.blanks", "certificate"),
            entry(Permission.PRINT_SLIPS, "/slips", "people.menu.slips", "receipt"),
            entry(Permission.SET_WARNINGS, "/warnings", "people.menu.warnings", "bell"),
            entry(Permission.KEEP_ARCHIVE, "/archive", "people.menu.archive", "archive"),
            entry(Permission.SEE_STAFF, "/staff", "people.menu.staff", "users-group"),
            entry(null, "/guides", "people.menu.guides", "list-check"),
            entry(null, "/why", "people.menu.why", "calendar-time"),
            entry(null, "/clauses", "people.menu.clauses", "section-sign"));

    private Menu() {}

    private static Entry entry(@Nullable Permission needs, String path, String textKey, String icon) {
        return new Entry(needs, new MenuItem(path, textKey, icon));
    }

    public static List<MenuItem> of(Officer officer) {
        return items(officer).toList();
    }

    static Optional<String> homeOf(Officer officer) {
        return items(officer).map(MenuItem::path).findFirst();
    }

    private static Stream<MenuItem> items(Officer officer) {
        return ENTRIES.stream()
                .filter(entry -> entry.needs() == null || officer.may(entry.needs()))
                .map(Entry::item);
    }
}

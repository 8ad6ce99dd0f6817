package onewindow.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Due;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseQuery.Order;
import onewindow.casework.CaseQuery.View;
import onewindow.casework.CaseState;
import onewindow.casework.store.CaseLists;
import onewindow.casework.store.OpenMatters;
import onewindow.parties.Parties;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.parameters.Parameters;
import onewindow.platform.web.Light;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what stands beside the visit. */
@Component
class DeskSurvey {
    private static final int SHOWN = 8;

    private final CaseLists lists;
    private final OpenMatters matters;
    private final Parties parties;
    private final Calendars calendars;
    private final Parameters parameters;

    DeskSurvey(CaseLists lists, OpenMatters matters, Parties parties, Calendars calendars, Parameters parameters) {
        this.lists = lists;
        this.matters = matters;
        this.parties = parties;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    DeskAround around(Screen screen, DeskParty who, boolean idIsSound, Officer by) {
        var now = screen.now();
        var horizon = new Horizon(now, now);
        var known = idIsSound ? parties.find(by.centre(), who.documentKind(), who.getIdNumber()) : null;
        var party = known == null ? null : known.orElse(null);
        return new DeskAround(
                running(screen, by, horizon),
                lists.count(mine(by, CaseState.RECEIVED), horizon),
                Stream.of(CaseState.AWAITING_SUPPLEMENT, CaseState.PAUSED)
                        .mapToLong(state -> lists.count(mine(by, state), horizon))
                        .sum(),
                lists.count(mine(by, CaseState.DECIDED), horizon),
                party == null ? null : parties.masked(by.centre(), party),
                party == null ? List.of() : matters.of(by.centre(), party));
    }

    private List<DeskAround.Running> running(Screen screen, Officer by, Horizon horizon) {
        var calendar = calendars.of(by.centre());
        return lists.page(mine(by, CaseState.ACCEPTED), horizon).stream()
                .limit(SHOWN)
                .map(head -> running(head, calendar, screen))
                .toList();
    }

    private static CaseQuery mine(Officer by, CaseState state) {
        return new CaseQuery(by.centre(), View.ALL, state, by.no(), null, null, null, null, "", Order.DUE, false, 1);
    }

    private DeskAround.Running running(CaseHead head, CentreCalendar calendar, Screen screen) {
        var due = dueOf(head);
        var now = screen.now();
        if (due == null) return new DeskAround.Running(head, Light.GREEN, screen.t("desk.left.none"));
        var today = ChinaTime.dateOf(now);
        var light = Light.valueOf(
                calendar.light(now, due, parameters.days("warning_days", today)).name());
        return new DeskAround.Running(head, light, left(screen, calendar, due, now));
    }

    private static @Nullable Due dueOf(CaseHead head) {
        var at = head.standing().promisedDueAt();
        return at == null
                ? null
                : new Due(at, ChinaTime.dateOf(at), head.standing().provisional(), false);
    }

    private static String left(Screen screen, CentreCalendar calendar, Due due, Instant now) {
        if (now.isAfter(due.at())) return screen.t("desk.left.over");
        int days = calendar.remainingDays(ChinaTime.dateOf(now), due.on());
        return days == 0 ? screen.t("desk.left.today") : screen.t("desk.left.days", days);
    }
}

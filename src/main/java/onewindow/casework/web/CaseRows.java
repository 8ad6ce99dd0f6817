package onewindow.casework.web;

import java.util.List;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.WorkingCalendar;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.store.CaseLists;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Light;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a page of cases and gives each its light. */
@Component
class CaseRows {
    private final CaseLists lists;
    private final People people;
    private final Calendars calendars;

    CaseRows(CaseLists lists, People people, Calendars calendars) {
        this.lists = lists;
        this.people = people;
        this.calendars = calendars;
    }

    List<CaseRow> page(Screen screen, CaseQuery query, Horizon horizon) {
        var days = calendars.of(query.centre()).days();
        return lists.page(query, horizon).stream()
                .map(head -> row(screen, head, horizon, days))
                .toList();
    }

    long count(CaseQuery query, Horizon horizon) {
        return lists.count(query, horizon);
    }

    long countUpTo(CaseQuery query, Horizon horizon, int most) {
        return lists.countUpTo(query, horizon, most);
    }

    private CaseRow row(Screen screen, CaseHead head, Horizon horizon, WorkingCalendar days) {
        var officer = people.officer(head.opening().centre(), head.standing().responsible());
        var name = officer.map(OfficerSummary::name)
                .orElse(head.standing().responsible().value());
        var light = CaseLight.of(head, horizon);
        return new CaseRow(head, light, left(screen, head, light, horizon, days), name);
    }

    /** What is left of the promise, or by how much it is over, in working days; only while the clock runs. */
    private static @Nullable String left(
            Screen screen, CaseHead head, @Nullable Light light, Horizon horizon, WorkingCalendar days) {
        var due = head.standing().promisedDueAt();
        if (due == null || light == null || light == Light.PAUSED || light == Light.DONE) return null;
        var today = ChinaTime.dateOf(horizon.now());
        var dueOn = ChinaTime.dateOf(due);
        if (light == Light.RED) {
            int over = days.workingDaysBetween(dueOn, today);
            return over == 0 ? null : screen.t("cases.left.over", over);
        }
        return dueOn.equals(today)
                ? screen.t("cases.left.today")
                : screen.t("cases.left.days", days.workingDaysBetween(today, dueOn));
    }
}

package onewindow.casework.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Due;
import onewindow.casework.Alike;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseQuery.Order;
import onewindow.casework.CaseQuery.View;
import onewindow.casework.CaseState;
import onewindow.casework.Warnings;
import onewindow.casework.store.CaseLists;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.parties.Parties;
import onewindow.parties.PartyNo;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.Light;
import onewindow.platform.web.Screen;
import onewindow.queue.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what stands beside the visit. */
@Component
class DeskSurvey {
    private static final int SHOWN = 7;

    private final CaseLists lists;
    private final Alike alike;
    private final Parties parties;
    private final Calendars calendars;
    private final Warnings warnings;
    private final Ledger ledger;
    private final Tickets tickets;

    DeskSurvey(
            CaseLists lists,
            Alike alike,
            Parties parties,
            Calendars calendars,
            Warnings warnings,
            Ledger ledger,
            Tickets tickets) {
        this.lists = lists;
        this.alike = alike;
        this.parties = parties;
        this.calendars = calendars;
        this.warnings = warnings;
        this.ledger = ledger;
        this.tickets = tickets;
    }

    DeskAround around(Screen screen, DeskForm form, boolean idIsSound, Officer by) {
        var now = screen.now();
        var horizon = warnings.horizon(by.centre(), now);
        var party = idIsSound ? known(form, by).orElse(null) : null;
        return new DeskAround(
                running(screen, by, horizon),
                waiting(by, horizon),
                party == null ? null : parties.masked(by.centre(), party),
                alike.ofApplicant(by, party, form.getItem(), now),
                about(form, party, by, now),
                idIsSound,
                tickets.handOf(by));
    }

    private Map<CaseState, Long> waiting(Officer by, Horizon horizon) {
        var counts = new LinkedHashMap<CaseState, Long>();
        for (var state : DeskAround.WAITING) {
            long count = lists.count(mine(by, state), horizon);
            if (count > 0) counts.put(state, count);
        }
        return counts;
    }

    private Optional<PartyNo> known(DeskForm form, Officer by) {
        return parties.find(
                by.centre(), form.getWho().documentKind(), form.getWho().getIdNumber());
    }

    private List<CaseHead> about(DeskForm form, @Nullable PartyNo party, Officer by, Instant now) {
        return alike.ofSubject(by, form.getWho().applicant(), party, form.subject(), form.getItem(), now);
    }

    /** What is under way in the same item, of the same applicant or about the same thing (ACC-10), for a last look before something is received twice. */
    List<CaseHead> same(DeskForm form, Officer by, Instant now) {
        var party = known(form, by).orElse(null);
        var all = new ArrayList<>(alike.ofApplicant(by, party, form.getItem(), now));
        all.addAll(about(form, party, by, now));
        return all.stream()
                .filter(head -> head.opening().itemCode().equals(form.getItem()))
                .toList();
    }

    /** Those of the same that the page in between did not tell yet; not what this submission received itself. */
    List<CaseHead> sameMeanwhile(DeskForm form, Officer by, SubmissionId submission, Instant now) {
        var own = ledger.streamOf(by.centre(), submission).map(Stream::name).orElse("");
        var told = List.of(form.getTold().split(" "));
        return same(form, by, now).stream()
                .filter(head -> !told.contains(head.number().value()))
                .filter(head -> !own.equals("case/" + head.number()))
                .toList();
    }

    private List<DeskAround.Running> running(Screen screen, Officer by, Horizon horizon) {
        var calendar = calendars.of(by.centre());
        return lists.page(mine(by, CaseState.ACCEPTED), horizon).stream()
                .limit(SHOWN)
                .map(head -> running(head, calendar, horizon, screen))
                .toList();
    }

    private static CaseQuery mine(Officer by, CaseState state) {
        return new CaseQuery(by.centre(), View.ALL, state, by.no(), null, null, null, null, "", Order.DUE, false, 1);
    }

    private DeskAround.Running running(CaseHead head, CentreCalendar calendar, Horizon horizon, Screen screen) {
        var due = dueOf(head);
        var now = screen.now();
        if (due == null) return new DeskAround.Running(head, null, Light.GREEN, screen.t("desk.left.none"));
        var light = CaseLight.of(head, horizon);
        return new DeskAround.Running(
                head, due.on(), light == null ? Light.GREEN : light, left(screen, calendar, due, now));
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

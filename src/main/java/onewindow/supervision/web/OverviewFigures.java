package onewindow.supervision.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import onewindow.casework.CaseState;
import onewindow.casework.Caseload;
import onewindow.casework.Figures;
import onewindow.casework.Figures.Department;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Address;
import onewindow.platform.web.Chart;
import onewindow.platform.web.Figure;
import onewindow.platform.web.Light;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** The counts of a centre as figures and charts, each with the list that opens behind it. */
final class OverviewFigures {
    private static final int ITEMS_SHOWN = 6;
    private static final String CASES = "/cases";

    private final Screen screen;
    private final Figures counted;

    OverviewFigures(Screen screen, Figures counted) {
        this.screen = screen;
        this.counted = counted;
    }

    /** What wants a hand now, the worst first. */
    List<Figure> alarms() {
        return List.of(
                figure(
                        "overdue",
                        counted.overdue(),
                        "alert-triangle",
                        counted.overdue() > 0 ? Light.RED : Light.GREEN,
                        view("OVERDUE")),
                figure(
                        "nearDue",
                        counted.nearDue(),
                        "clock-exclamation",
                        counted.nearDue() > 0 ? Light.AMBER : Light.GREEN,
                        view("NEAR_DUE")),
                figure("paused", counted.in(CaseState.PAUSED), "clock-pause", Light.PAUSED, view("PAUSED")),
                figure("unanswered", counted.in(CaseState.RECEIVED), "hourglass", null, state(CaseState.RECEIVED)));
    }

    List<Figure> figures() {
        return List.of(
                figure("receivedToday", counted.receivedToday(), "inbox", null, today()),
                figure("open", counted.open(), "files", null, view("OPEN")),
                figure(
                        "awaiting",
                        counted.in(CaseState.AWAITING_SUPPLEMENT),
                        "file-plus",
                        null,
                        state(CaseState.AWAITING_SUPPLEMENT)),
                figure("toDeliver", counted.in(CaseState.DECIDED), "package", null, view("TO_DELIVER")),
                share("onTime", onTime(), "clock-check"),
                share("speedUp", counted.speedUp(), "run"),
                share("compression", counted.compression(), "arrow-bar-to-down"),
                figure("notAccepted", counted.in(CaseState.NOT_ACCEPTED), "ban", null, state(CaseState.NOT_ACCEPTED)));
    }

    private double onTime() {
        long decided = counted.decided();
        return decided == 0 ? 1 : (double) (decided - counted.late()) / decided;
    }

    List<Chart> charts() {
        return List.of(days(), departments(), use(), states());
    }

    private Chart days() {
        var rows = counted.days().stream()
                .map(day -> new Chart.Row(
                        screen.day(day.on()),
                        List.of(day.received(), day.decided()),
                        null,
                        List.of(between("ALL", day.on(), day.on()), between("DECIDED", day.on(), day.on()))))
                .toList();
        return chart("days", Chart.Kind.LINES, "unit.cases", List.of("received", "decided"), rows);
    }

    private Chart departments() {
        var rows = counted.departments().stream()
                .map(one -> new Chart.Row(
                        one.name(),
                        lights(one),
                        view("TO_DECIDE").with("department", one.name()),
                        Stream.of("OVERDUE", "NEAR_DUE", "IN_TIME", "PAUSED")
                                .map(view -> view(view).with("department", one.name()))
                                .toList()))
                .toList();
        return chart("departments", Chart.Kind.LIGHTS, "unit.cases", List.of("red", "amber", "green", "paused"), rows);
    }

    private static List<@Nullable Number> lights(Department one) {
        return List.of(one.red(), one.amber(), one.green(), one.paused());
    }

    private Chart use() {
        var rows = counted.use().stream()
                .limit(ITEMS_SHOWN)
                .map(one -> new Chart.Row(
                        one.item(),
                        List.of(Math.round(one.usedDays() * 10) / 10.0, one.promisedDays(), one.legalDays()),
                        decidedLately().with("item", one.itemCode())))
                .toList();
        return chart("use", Chart.Kind.LYING_BARS, "unit.days", List.of("used", "promised", "legal"), rows);
    }

    private Chart states() {
        var rows = new ArrayList<Chart.Row>();
        for (var state : CaseState.values())
            if (!state.isClosed())
                rows.add(new Chart.Row(screen.texts().word(state), List.of(counted.in(state)), state(state)));
        return chart("states", Chart.Kind.BARS, "unit.cases", List.of("open"), rows);
    }

    private Chart chart(String id, Chart.Kind kind, String unit, List<String> series, List<Chart.Row> rows) {
        return new Chart(
                "overview-" + id,
                kind,
                word("chart." + id),
                word("chart." + id + ".category"),
                word(unit),
                series.stream().map(name -> word("series." + name)).toList(),
                rows);
    }

    private Figure figure(String id, long number, String icon, @Nullable Light light, Address records) {
        return new Figure(
                word(id),
                Long.toString(number),
                null,
                icon,
                light,
                records,
                word(id + ".formula"),
                scope(),
                counted.asOf());
    }

    private Figure share(String id, double share, String icon) {
        var percent = String.format(Locale.ROOT, "%.1f", share * 100);
        return new Figure(
                word(id),
                percent,
                "%",
                icon,
                null,
                decidedLately(),
                word(id + ".formula"),
                word("scope.decided"),
                counted.asOf());
    }

    private String scope() {
        return word("scope.centre");
    }

    private String word(String key) {
        return screen.t("overview." + key);
    }

    private static Address view(String view) {
        return Address.of(CASES).with("view", view);
    }

    private static Address state(CaseState state) {
        return Address.of(CASES).with("view", "ALL").with("state", state.name());
    }

    private Address today() {
        return between("ALL", dayCounted(), dayCounted());
    }

    /** The cases that the shares and the days used are made of. */
    private Address decidedLately() {
        return between("DECIDED", dayCounted().minusDays(Caseload.DAYS_BACK - 1L), dayCounted());
    }

    private LocalDate dayCounted() {
        return ChinaTime.dateOf(counted.asOf());
    }

    private static Address between(String view, LocalDate from, LocalDate until) {
        return view(view).with("from", from).with("until", until);
    }
}

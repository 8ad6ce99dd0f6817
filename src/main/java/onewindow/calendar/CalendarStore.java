package onewindow.calendar;

import static onewindow.platform.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import onewindow.calendar.rules.CalendarReason;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.NoticeDay;
import onewindow.calendar.rules.OpeningHours;
import onewindow.ledger.Signature;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All SQL of the calendars in force. Rows are only added, so their numbers tell whether anything is new. */
@Repository
class CalendarStore {
    private static final String USUAL = "USUAL";

    private final Sql sql;

    CalendarStore(Sql sql) {
        this.sql = sql;
    }

    CalendarState.Version version() {
        return sql.of("""
                        select (select count(*) from calendar.notice) as notices,
                               (select count(distinct (centre, effective_on)) from calendar.opening_hours) as hours,
                               (select count(*) from calendar.closure) as orders
                        """)
                .one(row ->
                        new CalendarState.Version(row.getInt("notices"), row.getInt("hours"), row.getInt("orders")));
    }

    CalendarState state() {
        return new CalendarState(notices(), hours(), orders());
    }

    int nextEdition(int year) {
        return (int) sql.of("select coalesce(max(edition), 0) + 1 from calendar.notice where year = :year")
                .with("year", year)
                .count();
    }

    void insert(Notice notice, int edition, CalendarChange change, Signature approval) {
        try {
            sql.of("""
                            insert into calendar.notice (year, edition, title, papers, loaded_at, loaded_by, loaded_at_centre,
                                                         approved_by, change_no)
                            values (:year, :edition, :title, :papers, :at, :officer, :centre, :approvedBy, :change)
                            """)
                    .with("year", notice.year())
                    .with("edition", edition)
                    .with("title", notice.title())
                    .with("papers", notice.papers())
                    .with("at", approval.at())
                    .with("officer", change.proposedBy())
                    .with("centre", change.no().centre())
                    .with("approvedBy", approval.officer())
                    .with("change", change.no())
                    .run();
        } catch (DuplicateKeyException faster) {
            throw new ActRefused(CalendarReason.NOTICE_OVERTAKEN, notice.year());
        }
        for (var day : notice.days())
            sql.of("""
                            insert into calendar.notice_day (year, edition, day, holiday, off)
                            values (:year, :edition, :day, :holiday, :off)
                            """)
                    .with("year", notice.year())
                    .with("edition", edition)
                    .with("day", day.on())
                    .with("holiday", day.holiday())
                    .with("off", day.off())
                    .run();
    }

    private List<CalendarState.Loaded> notices() {
        var days = new HashMap<String, List<NoticeDay>>();
        sql.of("select year, edition, day, holiday, off from calendar.notice_day order by year, edition, day")
                .list(row -> days.computeIfAbsent(editionOf(row), edition -> new ArrayList<>())
                        .add(new NoticeDay(
                                row.getObject("day", LocalDate.class),
                                row.getString("holiday"),
                                row.getBoolean("off"))));
        return sql.of("""
                        select year, edition, title, papers, loaded_at, loaded_by, approved_by
                          from calendar.notice
                         order by loaded_at, year, edition
                        """).list(row -> loaded(row, days.getOrDefault(editionOf(row), List.of())));
    }

    private static String editionOf(ResultSet row) throws SQLException {
        return row.getInt("year") + "/" + row.getInt("edition");
    }

    private static CalendarState.Loaded loaded(ResultSet row, List<NoticeDay> days) throws SQLException {
        var papers = List.of((String[]) row.getArray("papers").getArray());
        var approvedBy = row.getString("approved_by");
        return new CalendarState.Loaded(
                new Notice(row.getInt("year"), row.getString("title"), papers, days),
                new YearState.Loading(
                        row.getInt("edition"),
                        instant(row, "loaded_at"),
                        new OfficerNo(row.getString("loaded_by")),
                        approvedBy == null ? null : new OfficerNo(approvedBy)));
    }

    boolean hasHours(CentreId centre, LocalDate from) {
        return sql.of("select count(*) from calendar.opening_hours where centre = :centre and effective_on = :from")
                        .with("centre", centre)
                        .with("from", from)
                        .count()
                > 0;
    }

    void insert(CentreId centre, LocalDate from, OpeningHours hours, Signature by) {
        try {
            insert(centre, from, USUAL, hours.usual(), by);
            for (var weekday : hours.onWeekdays().entrySet())
                insert(centre, from, weekday.getKey().name(), weekday.getValue(), by);
        } catch (DuplicateKeyException already) {
            throw new ActRefused(CalendarReason.HOURS_SET_ALREADY, from);
        }
    }

    private void insert(CentreId centre, LocalDate from, String weekday, OpeningHours.Day day, Signature by) {
        var afternoon = day.afternoon();
        sql.of("""
                        insert into calendar.opening_hours (centre, effective_on, weekday, morning_from, morning_to,
                                                            afternoon_from, afternoon_to, set_at, set_by)
                        values (:centre, :from, :weekday, :morningFrom, :morningTo,
                                :afternoonFrom::time, :afternoonTo::time, :at, :officer)
                        """)
                .with("centre", centre)
                .with("from", from)
                .with("weekday", weekday)
                .with("morningFrom", day.morning().from())
                .with("morningTo", day.morning().to())
                .with("afternoonFrom", afternoon == null ? null : afternoon.from())
                .with("afternoonTo", afternoon == null ? null : afternoon.to())
                .with("at", by.at())
                .with("officer", by.officer())
                .run();
    }

    private List<CalendarState.SetHours> hours() {
        var rows = sql.of("""
                        select centre, effective_on, weekday, morning_from, morning_to, afternoon_from, afternoon_to, set_at
                          from calendar.opening_hours
                         order by set_at, centre, effective_on, weekday
                        """).list(CalendarStore::hoursRow);
        var weeks = new LinkedHashMap<String, List<HoursRow>>();
        for (var row : rows)
            weeks.computeIfAbsent(row.centre() + "/" + row.from(), week -> new ArrayList<>())
                    .add(row);
        return weeks.values().stream()
                .map(week -> {
                    var first = week.getFirst();
                    return new CalendarState.SetHours(first.centre(), first.from(), week(week), first.at());
                })
                .toList();
    }

    void insert(ClosureOrder order, CalendarChange change, Signature approval) {
        sql.of("""
                        insert into calendar.closure (centre, change_no, reopens, from_day, from_hour, until_day, order_no,
                                                      order_issuer, order_text, in_force_at)
                        values (:centre, :change, :reopens, :from, cast(:hour as time), :until, :number, :issuer, :text, :at)
                        """)
                .with("centre", change.no().centre())
                .with("change", change.no())
                .with("reopens", order.reopens())
                .with("from", order.from())
                .with("hour", order.fromHour())
                .with("until", order.until())
                .with("number", order.number())
                .with("issuer", order.issuer())
                .with("text", order.text())
                .with("at", approval.at())
                .run();
    }

    private List<CalendarState.Ordered> orders() {
        return sql.of("""
                        select centre, reopens, from_day, from_hour, until_day, order_no, order_issuer, order_text, in_force_at
                          from calendar.closure
                         order by in_force_at, centre, length(change_no), change_no
                        """)
                .list(row -> new CalendarState.Ordered(
                        new CentreId(row.getString("centre")),
                        new ClosureOrder(
                                row.getBoolean("reopens"),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("from_hour", LocalTime.class),
                                row.getObject("until_day", LocalDate.class),
                                row.getString("order_no"),
                                row.getString("order_issuer"),
                                row.getString("order_text")),
                        instant(row, "in_force_at")));
    }

    private record HoursRow(CentreId centre, LocalDate from, String weekday, OpeningHours.Day day, Instant at) {}

    private static HoursRow hoursRow(ResultSet row) throws SQLException {
        var morning = new OpeningHours.Span(time(row, "morning_from"), time(row, "morning_to"));
        var afternoon = row.getObject("afternoon_from") == null
                ? null
                : new OpeningHours.Span(time(row, "afternoon_from"), time(row, "afternoon_to"));
        return new HoursRow(
                new CentreId(row.getString("centre")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("weekday"),
                new OpeningHours.Day(morning, afternoon),
                instant(row, "set_at"));
    }

    private static LocalTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    private static OpeningHours week(List<HoursRow> week) {
        var own = new EnumMap<DayOfWeek, OpeningHours.Day>(DayOfWeek.class);
        OpeningHours.@Nullable Day usual = null;
        for (var row : week) {
            if (row.weekday().equals(USUAL)) usual = row.day();
            else own.put(DayOfWeek.valueOf(row.weekday()), row.day());
        }
        if (usual == null) throw new IllegalStateException("hours without the usual ones");
        return new OpeningHours(usual, own);
    }
}

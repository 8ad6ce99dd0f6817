package onewindow.calendar;

import static onewindow.platform.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import onewindow.calendar.rules.CalendarReason;
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

/** All SQL of the calendar. Rows are only added, so their numbers tell whether anything is new. */
@Repository
class CalendarStore {
    private static final String USUAL = "USUAL";

    private final Sql sql;

    CalendarStore(Sql sql) {
        this.sql = sql;
    }

    /** Grows with every notice and every change of hours, on whatever node. */
    record Version(long notices, long hours) {}

    /** A notice as loaded, newest edition of its year. */
    record LoadedNotice(Notice notice, YearState.Loading loading) {}

    Version version() {
        return sql.of("""
                        select (select count(*) from calendar.notice) as notices,
                               (select count(*) from calendar.opening_hours) as hours
                        """).one(row -> new Version(row.getLong("notices"), row.getLong("hours")));
    }

    int nextEdition(int year) {
        return (int) sql.of("select coalesce(max(edition), 0) + 1 from calendar.notice where year = :year")
                .with("year", year)
                .count();
    }

    void insert(Notice notice, int edition, CentreId loadedAtCentre, Signature by) {
        try {
            sql.of("""
                            insert into calendar.notice (year, edition, title, papers, loaded_at, loaded_by, loaded_at_centre)
                            values (:year, :edition, :title, :papers, :at, :officer, :centre)
                            """)
                    .with("year", notice.year())
                    .with("edition", edition)
                    .with("title", notice.title())
                    .with("papers", notice.papers())
                    .with("at", by.at())
                    .with("officer", by.officer())
                    .with("centre", loadedAtCentre)
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

    List<LoadedNotice> notices() {
        var days = new HashMap<Integer, List<NoticeDay>>();
        sql.of("""
                        select day.year, day.day, day.holiday, day.off
                          from calendar.notice_day day
                         where day.edition = (select max(edition) from calendar.notice where year = day.year)
                         order by day.year, day.day
                        """)
                .list(row -> days.computeIfAbsent(row.getInt("year"), year -> new ArrayList<>())
                        .add(new NoticeDay(
                                row.getObject("day", LocalDate.class),
                                row.getString("holiday"),
                                row.getBoolean("off"))));
        return sql.of("""
                        select year, edition, title, papers, loaded_at, loaded_by
                          from calendar.notice notice
                         where edition = (select max(edition) from calendar.notice where year = notice.year)
                         order by year
                        """).list(row -> loaded(row, days.getOrDefault(row.getInt("year"), List.of())));
    }

    private static LoadedNotice loaded(ResultSet row, List<NoticeDay> days) throws SQLException {
        var papers = List.of((String[]) row.getArray("papers").getArray());
        return new LoadedNotice(
                new Notice(row.getInt("year"), row.getString("title"), papers, days),
                new YearState.Loading(
                        row.getInt("edition"), instant(row, "loaded_at"), new OfficerNo(row.getString("loaded_by"))));
    }

    boolean hasHours(CentreId centre) {
        return sql.of("select count(*) from calendar.opening_hours where centre = :centre")
                        .with("centre", centre)
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

    /** The hours of all centres that have set some, by the day from which they hold. */
    Map<CentreId, NavigableMap<LocalDate, OpeningHours>> hours() {
        var rows = sql.of("""
                        select centre, effective_on, weekday, morning_from, morning_to, afternoon_from, afternoon_to
                          from calendar.opening_hours
                         order by centre, effective_on, weekday
                        """).list(CalendarStore::hoursRow);
        var days = new HashMap<CentreId, NavigableMap<LocalDate, Map<String, OpeningHours.Day>>>();
        for (var row : rows)
            days.computeIfAbsent(row.centre(), centre -> new TreeMap<>())
                    .computeIfAbsent(row.from(), from -> new HashMap<>())
                    .put(row.weekday(), row.day());
        var hours = new HashMap<CentreId, NavigableMap<LocalDate, OpeningHours>>();
        days.forEach((centre, dated) -> {
            var ofCentre = new TreeMap<LocalDate, OpeningHours>();
            dated.forEach((from, week) -> ofCentre.put(from, week(week)));
            hours.put(centre, ofCentre);
        });
        return hours;
    }

    private record HoursRow(CentreId centre, LocalDate from, String weekday, OpeningHours.Day day) {}

    private static HoursRow hoursRow(ResultSet row) throws SQLException {
        var morning = new OpeningHours.Span(time(row, "morning_from"), time(row, "morning_to"));
        var afternoon = row.getObject("afternoon_from") == null
                ? null
                : new OpeningHours.Span(time(row, "afternoon_from"), time(row, "afternoon_to"));
        return new HoursRow(
                new CentreId(row.getString("centre")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("weekday"),
                new OpeningHours.Day(morning, afternoon));
    }

    private static LocalTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalTime.class);
    }

    private static OpeningHours week(Map<String, OpeningHours.Day> week) {
        var own = new EnumMap<DayOfWeek, OpeningHours.Day>(DayOfWeek.class);
        OpeningHours.@Nullable Day usual = null;
        for (var day : week.entrySet()) {
            if (day.getKey().equals(USUAL)) usual = day.getValue();
            else own.put(DayOfWeek.valueOf(day.getKey()), day.getValue());
        }
        if (usual == null) throw new IllegalStateException("hours without the usual ones");
        return new OpeningHours(usual, own);
    }
}

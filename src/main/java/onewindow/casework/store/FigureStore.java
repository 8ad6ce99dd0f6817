package onewindow.casework.store;

import static onewindow.platform.Sql.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseState;
import onewindow.casework.Figures.Day;
import onewindow.casework.Figures.Department;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** Counts over the head rows; every count has a list that opens behind it. */
@Repository
public class FigureStore {
    /** Cases of one item decided on one day that were due on one day: enough to tell the days used. */
    public record Decided(
            String itemCode,
            String item,
            int promisedDays,
            int legalDays,
            Instant decidedAt,
            Instant dueAt,
            long cases) {}

    private final Sql sql;

    FigureStore(Sql sql) {
        this.sql = sql;
    }

    public Map<CaseState, Long> states(CentreId centre, Instant now) {
        var states = new EnumMap<CaseState, Long>(CaseState.class);
        sql.of("""
                        select case when silence_ends_at < :now then 'ACCEPTED' else state end as state, count(*) as cases
                          from casework.case_head where centre = :centre group by 1
                        """)
                .with("centre", centre)
                .with("now", now)
                .list(row -> states.put(CaseState.valueOf(row.getString("state")), row.getLong("cases")));
        return states;
    }

    public List<Department> departments(CentreId centre, Horizon horizon) {
        return sql.of("""
                        select department,
                               count(*) filter (where state <> 'PAUSED' and %2$s > %3$s) as green,
                               count(*) filter (where state <> 'PAUSED' and %2$s between :now and %3$s) as amber,
                               count(*) filter (where %2$s < :now and (state <> 'PAUSED' or %1$s)) as red,
                               count(*) filter (where state = 'PAUSED' and not (promised_due_at < :now and %1$s)) as paused
                          from casework.case_head
                         where centre = :centre and (state in ('ACCEPTED', 'PAUSED') or silence_ends_at < :now)
                         group by department
                         order by red desc, amber desc, green desc, department
                        """.formatted(CaseLists.OVER_WHEN_STOPPED, CaseLists.DUE, CaseLists.warnUntil(horizon)))
                .with("centre", centre)
                .with("now", horizon.now())
                .with("warnUntil", horizon.warnUntil())
                .with("ownItems", CaseLists.ownItems(horizon))
                .with("ownUntil", CaseLists.ownUntil(horizon))
                .list(row -> new Department(
                        row.getString("department"),
                        row.getLong("green"),
                        row.getLong("amber"),
                        row.getLong("red"),
                        row.getLong("paused")));
    }

    public List<Day> days(CentreId centre, Instant from) {
        return sql.of("""
                        select on_day, sum(received) as received, sum(decided) as decided
                          from (select cast(received_at at time zone 'Asia/Shanghai' as date) as on_day, 1 as received, 0 as decided
                                  from casework.case_head where centre = :centre and received_at >= :from
                                union all
                                select cast(decided_at at time zone 'Asia/Shanghai' as date), 0, 1
                                  from casework.case_head where centre = :centre and decided_at >= :from) as happened
                         group by on_day
                         order by on_day
                        """)
                .with("centre", centre)
                .with("from", from)
                .list(row -> new Day(
                        row.getObject("on_day", LocalDate.class), row.getLong("received"), row.getLong("decided")));
    }

    public List<Decided> decided(CentreId centre, Instant from) {
        return sql.of("""
                        select item_code, item_name, promised_days, legal_days,
                               date_trunc('day', decided_at, 'Asia/Shanghai') as decided_day, promised_due_at, count(*) as cases
                          from casework.case_head
                         where centre = :centre and decided_at >= :from
                         group by item_code, item_name, promised_days, legal_days, decided_day, promised_due_at
                        """)
                .with("centre", centre)
                .with("from", from)
                .list(row -> new Decided(
                        row.getString("item_code"),
                        row.getString("item_name"),
                        row.getInt("promised_days"),
                        row.getInt("legal_days"),
                        instant(row, "decided_day"),
                        instant(row, "promised_due_at"),
                        row.getLong("cases")));
    }
}

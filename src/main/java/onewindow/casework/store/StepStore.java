package onewindow.casework.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.casework.StepKind;
import onewindow.casework.rules.StepClock;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** Clocks of steps: written again with every fact of their case, listed by what runs out first. */
@Repository
public class StepStore {
    /** A running step beside the case it belongs to. */
    public record Running(CaseNumber number, String itemName, String department, String responsible, StepClock clock) {}

    private static final int MOST = 500;
    private static final String RUNNING = """
            select step.case_no, head.item_name, head.department, head.responsible,
                   step.kind, step.step_no, step.detail, step.began_at, step.due_at, step.red_at, step.ended_at
              from casework.step_clock as step
              join casework.case_head as head on head.centre = step.centre and head.case_no = step.case_no
             where step.centre = :centre and step.ended_at is null
            """;

    private final Sql sql;

    StepStore(Sql sql) {
        this.sql = sql;
    }

    public void write(CentreId centre, CaseNumber number, List<StepClock> clocks) {
        for (var clock : clocks)
            sql.of("""
                            insert into casework.step_clock as known
                                (centre, case_no, kind, step_no, detail, began_at, due_at, red_at, ended_at)
                            values (:centre, :number, :kind, :step, :detail, :from, :due, :red, :ended)
                            on conflict (centre, case_no, kind, step_no)
                            do update set due_at = :due, red_at = :red, ended_at = :ended, detail = :detail
                             where (known.due_at, known.red_at, known.ended_at, known.detail)
                                   is distinct from (excluded.due_at, excluded.red_at, excluded.ended_at, excluded.detail)
                            """)
                    .with("centre", centre)
                    .with("number", number)
                    .with("kind", clock.kind())
                    .with("step", clock.number())
                    .with("detail", clock.detail())
                    .with("from", clock.from())
                    .with("due", clock.dueAt())
                    .with("red", clock.redAt())
                    .with("ended", clock.endedAt())
                    .run();
    }

    public List<StepClock> of(CentreId centre, CaseNumber number) {
        return sql.of("""
                        select kind, step_no, detail, began_at, due_at, red_at, ended_at
                          from casework.step_clock
                         where centre = :centre and case_no = :number
                         order by began_at, kind, step_no
                        """).with("centre", centre).with("number", number).list(StepStore::clock);
    }

    /** Steps that should end before a moment and have not, what runs out first on top. */
    public List<Running> runningUntil(CentreId centre, Instant until) {
        return sql.of(RUNNING + """
                         and step.due_at <= :until
                         order by step.due_at, step.case_no, step.kind, step.step_no
                         limit :most
                        """)
                .with("centre", centre)
                .with("until", until)
                .with("most", MOST)
                .list(StepStore::running);
    }

    /** All running steps of one kind, what runs out first on top. */
    public List<Running> running(CentreId centre, StepKind kind) {
        return sql.of(RUNNING + """
                         and step.kind = :kind
                         order by step.due_at, step.case_no, step.kind, step.step_no
                         limit :most
                        """)
                .with("centre", centre)
                .with("kind", kind)
                .with("most", MOST)
                .list(StepStore::running);
    }

    /** All running steps, what runs out first on top. */
    public List<Running> running(CentreId centre) {
        return sql.of(RUNNING + """
                         order by step.due_at, step.case_no, step.kind, step.step_no
                         limit :most
                        """).with("centre", centre).with("most", MOST).list(StepStore::running);
    }

    private static Running running(ResultSet row) throws SQLException {
        return new Running(
                new CaseNumber(row.getString("case_no")),
                row.getString("item_name"),
                row.getString("department"),
                row.getString("responsible"),
                clock(row));
    }

    private static StepClock clock(ResultSet row) throws SQLException {
        return new StepClock(
                StepKind.valueOf(row.getString("kind")),
                row.getInt("step_no"),
                row.getString("detail"),
                instant(row, "began_at"),
                instant(row, "due_at"),
                instant(row, "red_at"),
                maybeInstant(row, "ended_at"));
    }
}

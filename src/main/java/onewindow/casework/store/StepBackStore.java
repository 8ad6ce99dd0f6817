package onewindow.casework.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.time.Instant;
import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseState;
import onewindow.casework.rules.StepBack;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Steps back of cases with their reasons: written with the case, read by supervision. */
@Repository
public class StepBackStore {
    /** A step back beside the case it belongs to. */
    public record Listed(
            CaseNumber number,
            String itemName,
            String department,
            CaseState from,
            String reason,
            OfficerNo by,
            Instant at,
            @Nullable Instant onAgainAt,
            String reply) {}

    private static final int MOST = 500;

    private final Sql sql;

    StepBackStore(Sql sql) {
        this.sql = sql;
    }

    public void write(CentreId centre, CaseNumber number, List<StepBack> steps) {
        for (var step : steps)
            sql.of("""
                            insert into casework.step_back
                                (centre, case_no, step_no, from_state, reason, officer, at, on_again_at, reply)
                            values (:centre, :number, :step, :from, :reason, :officer, :at, :again, :reply)
                            on conflict (centre, case_no, step_no) do update set on_again_at = :again, reply = :reply
                            """)
                    .with("centre", centre)
                    .with("number", number)
                    .with("step", step.number())
                    .with("from", step.from())
                    .with("reason", step.reason())
                    .with("officer", step.by())
                    .with("at", step.at())
                    .with("again", step.onAgainAt())
                    .with("reply", step.reply())
                    .run();
    }

    public List<Listed> latest(CentreId centre) {
        return sql.of("""
                        select step.case_no, head.item_name, head.department, step.from_state, step.reason, step.officer, step.at,
                               step.on_again_at, step.reply
                          from casework.step_back as step
                          join casework.case_head as head on head.centre = step.centre and head.case_no = step.case_no
                         where step.centre = :centre
                         order by step.at desc, step.case_no, step.step_no desc
                         limit :most
                        """)
                .with("centre", centre)
                .with("most", MOST)
                .list(row -> new Listed(
                        new CaseNumber(row.getString("case_no")),
                        row.getString("item_name"),
                        row.getString("department"),
                        CaseState.valueOf(row.getString("from_state")),
                        row.getString("reason"),
                        new OfficerNo(row.getString("officer")),
                        instant(row, "at"),
                        maybeInstant(row, "on_again_at"),
                        row.getString("reply")));
    }
}

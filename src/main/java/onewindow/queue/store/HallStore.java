package onewindow.queue.store;

import static onewindow.platform.Sql.maybeInstant;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import onewindow.queue.Ticket;
import onewindow.queue.WaitingLine;
import org.springframework.stereotype.Repository;

/** How it stands in the hall: each line with who waits, each window with the ticket before it. */
@Repository
public class HallStore {
    private final Sql sql;

    HallStore(Sql sql) {
        this.sql = sql;
    }

    /** The lines that had tickets on a day. */
    public List<WaitingLine> lines(CentreId centre, LocalDate day) {
        return sql.of("""
                        select unit, count(*) filter (where state = 'WAITING') as waiting,
                               min(drawn_at) filter (where state = 'WAITING') as longest,
                               count(*) filter (where state in ('CALLED', 'SERVING')) as in_hand,
                               count(*) filter (where state in ('SERVED', 'PASSED')) as ended,
                               extract(epoch from avg(called_at - drawn_at)) as waited
                          from queue.ticket
                         where centre = :centre and on_day = :day
                         group by unit order by min(line)
                        """)
                .with("centre", centre)
                .with("day", day)
                .list(row -> new WaitingLine(
                        new UnitNo(row.getString("unit")),
                        row.getInt("waiting"),
                        maybeInstant(row, "longest"),
                        row.getInt("in_hand"),
                        row.getInt("ended"),
                        Optional.ofNullable(row.getBigDecimal("waited"))
                                .map(seconds -> Duration.ofSeconds(seconds.longValue()))
                                .orElse(null)));
    }

    /** How many of a unit's line wait. */
    public int waiting(CentreId centre, LocalDate day, UnitNo unit) {
        return sql.of("""
                        select count(*) as many from queue.ticket
                         where centre = :centre and on_day = :day and unit = :unit and state = 'WAITING'
                        """)
                .with("centre", centre)
                .with("day", day)
                .with("unit", unit)
                .one(row -> row.getInt("many"));
    }

    /** What every window has before it. */
    public List<Ticket> inHand(CentreId centre) {
        return sql.of("""
                        select ticket_no, unit, item_code, state, drawn_at, drawn_by, calls, called_at, last_called_at, window_no, officer,
                               serving_at, ended_at, pass_cause
                          from queue.ticket
                         where centre = :centre and state in ('CALLED', 'SERVING')
                         order by window_no, officer
                        """).with("centre", centre).list(TicketStore::ticket);
    }
}

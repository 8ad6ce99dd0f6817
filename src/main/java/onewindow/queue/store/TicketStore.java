package onewindow.queue.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.catalogue.ItemCode;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.Listing;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.WindowNo;
import onewindow.queue.PassCause;
import onewindow.queue.Ticket;
import onewindow.queue.TicketNo;
import onewindow.queue.TicketQuery;
import onewindow.queue.TicketState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Tickets, their lines and the cases that were opened for them. */
@Repository
public class TicketStore {
    private static final String COLUMNS = "ticket_no, unit, item_code, state, drawn_at, drawn_by, calls, called_at,"
            + " last_called_at, window_no, officer, serving_at, ended_at, pass_cause";

    private final Sql sql;

    TicketStore(Sql sql) {
        this.sql = sql;
    }

    /** The letters of a unit's line, given at its first ticket: A to Z, then AA. Two who are first at once wait for one another. */
    public String lineOf(CentreId centre, UnitNo unit) {
        return line(centre, unit).orElseGet(() -> {
            sql.of("select 1 as held from pg_advisory_xact_lock(hashtext('queue.line ' || :centre))")
                    .with("centre", centre)
                    .one(row -> row.getInt("held"));
            sql.of("""
                            insert into queue.line (centre, line, unit)
                            select :centre, case when count(*) < 26 then '' else chr(64 + (count(*) / 26)::int) end
                                       || chr(65 + (count(*) % 26)::int), :unit
                              from queue.line where centre = :centre
                            on conflict (centre, unit) do nothing
                            """).with("centre", centre).with("unit", unit).run();
            return line(centre, unit).orElseThrow();
        });
    }

    private Optional<String> line(CentreId centre, UnitNo unit) {
        return sql.of("select line from queue.line where centre = :centre and unit = :unit")
                .with("centre", centre)
                .with("unit", unit)
                .maybe(row -> row.getString("line"));
    }

    /** The next place in a line on a day. */
    public int nextOf(CentreId centre, LocalDate day, String line) {
        return sql.of("""
                        insert into queue.day_series as series (centre, on_day, line, last) values (:centre, :day, :line, 1)
                        on conflict (centre, on_day, line) do update set last = series.last + 1
                        returning last
                        """)
                .with("centre", centre)
                .with("day", day)
                .with("line", line)
                .one(row -> row.getInt("last"));
    }

    public void draw(CentreId centre, LocalDate day, String line, int place, Ticket ticket) {
        sql.of("""
                        insert into queue.ticket (centre, ticket_no, on_day, line, place, unit, item_code, state, drawn_at, drawn_by, calls)
                        values (:centre, :no, :day, :line, :place, :unit, :item, :state, :at, :by, 0)
                        """)
                .with("centre", centre)
                .with("no", ticket.no())
                .with("day", day)
                .with("line", line)
                .with("place", place)
                .with("unit", ticket.unit())
                .with("item", ticket.item())
                .with("state", ticket.state())
                .with("at", ticket.drawn().at())
                .with("by", ticket.drawn().by())
                .run();
    }

    /** The first who waits in the line of a unit and whom no other window is calling at this moment; held until the end of the transaction. */
    public Optional<Ticket> firstWaiting(CentreId centre, LocalDate day, UnitNo unit) {
        return sql.of("select " + COLUMNS + """
                         from queue.ticket
                        where centre = :centre and on_day = :day and unit = :unit and state = 'WAITING'
                        order by place limit 1
                        for update skip locked
                        """)
                .with("centre", centre)
                .with("day", day)
                .with("unit", unit)
                .maybe(TicketStore::ticket);
    }

    /** What became of a ticket. Fails when its officer has another one in hand. */
    public void move(CentreId centre, Ticket ticket) {
        var call = ticket.call();
        sql.of("""
                        update queue.ticket
                           set state = :state, calls = :calls, called_at = :calledAt, last_called_at = :lastCalledAt, window_no = :window,
                               officer = :officer, serving_at = :servingAt, ended_at = :endedAt, pass_cause = :cause
                         where centre = :centre and ticket_no = :no
                        """)
                .with("centre", centre)
                .with("no", ticket.no())
                .with("state", ticket.state())
                .with("calls", call == null ? 0 : call.times())
                .with("calledAt", call == null ? null : call.at())
                .with("lastCalledAt", call == null ? null : call.lastAt())
                .with("window", call == null ? null : call.window())
                .with("officer", call == null ? null : call.by())
                .with("servingAt", ticket.servingAt())
                .with("endedAt", ticket.endedAt())
                .with("cause", ticket.passed())
                .run();
    }

    public void open(CentreId centre, TicketNo no, String caseNumber) {
        sql.of("insert into queue.ticket_case (centre, case_no, ticket_no) values (:centre, :case, :no)")
                .with("centre", centre)
                .with("case", caseNumber)
                .with("no", no)
                .run();
    }

    public Optional<Ticket> find(CentreId centre, TicketNo no) {
        return sql.of("select " + COLUMNS + " from queue.ticket where centre = :centre and ticket_no = :no")
                .with("centre", centre)
                .with("no", no)
                .maybe(TicketStore::ticket);
    }

    /** The same, held until the end of the transaction: nobody else moves it meanwhile. */
    public Optional<Ticket> hold(CentreId centre, TicketNo no) {
        return sql.of("select " + COLUMNS + " from queue.ticket where centre = :centre and ticket_no = :no for update")
                .with("centre", centre)
                .with("no", no)
                .maybe(TicketStore::ticket);
    }

    /** What an officer has before him. */
    public Optional<Ticket> inHandOf(CentreId centre, OfficerNo officer) {
        return sql.of("select " + COLUMNS + """
                         from queue.ticket
                        where centre = :centre and officer = :officer and state in ('CALLED', 'SERVING')
                        """)
                .with("centre", centre)
                .with("officer", officer)
                .maybe(TicketStore::ticket);
    }

    /** How many of its line wait before a ticket. */
    public int ahead(CentreId centre, TicketNo no) {
        return sql.of("""
                        select count(*) as many
                          from queue.ticket mine
                          join queue.ticket other on other.centre = mine.centre and other.on_day = mine.on_day
                           and other.unit = mine.unit and other.place < mine.place and other.state = 'WAITING'
                         where mine.centre = :centre and mine.ticket_no = :no
                        """).with("centre", centre).with("no", no).one(row -> row.getInt("many"));
    }

    public Optional<Ticket> ofCase(CentreId centre, String caseNumber) {
        return sql.of("select " + COLUMNS + """
                         from queue.ticket
                        where centre = :centre
                          and ticket_no = (select ticket_no from queue.ticket_case where centre = :centre and case_no = :case)
                        """)
                .with("centre", centre)
                .with("case", caseNumber)
                .maybe(TicketStore::ticket);
    }

    public List<String> casesOf(CentreId centre, TicketNo no) {
        return sql.of(
                        "select case_no from queue.ticket_case where centre = :centre and ticket_no = :no order by case_no")
                .with("centre", centre)
                .with("no", no)
                .list(row -> row.getString("case_no"));
    }

    public List<Ticket> page(CentreId centre, TicketQuery query, int page, int size) {
        return listing(centre, query).page(sql, COLUMNS, "drawn_at, ticket_no", page, size, TicketStore::ticket);
    }

    public long count(CentreId centre, TicketQuery query) {
        return listing(centre, query).count(sql);
    }

    public void each(CentreId centre, TicketQuery query, Consumer<Ticket> taker) {
        listing(centre, query).each(sql, COLUMNS, "drawn_at, ticket_no", TicketStore::ticket, taker);
    }

    private static Listing listing(CentreId centre, TicketQuery query) {
        var state = query.state();
        var listing = Listing.from("queue.ticket")
                .where("centre = :centre", "centre", centre)
                .where("on_day = :day", "day", query.on())
                .where("state = :state", "state", state == null ? null : state.name());
        if (!query.words().isBlank())
            listing.where(
                    "(ticket_no like :words or window_no like :words or item_code like :words)",
                    "words",
                    Listing.contains(query.words()));
        return listing;
    }

    static Ticket ticket(ResultSet row) throws SQLException {
        var item = row.getString("item_code");
        var cause = row.getString("pass_cause");
        return new Ticket(
                new TicketNo(row.getString("ticket_no")),
                new UnitNo(row.getString("unit")),
                item == null ? null : new ItemCode(item),
                TicketState.valueOf(row.getString("state")),
                new Ticket.Drawn(instant(row, "drawn_at"), new OfficerNo(row.getString("drawn_by"))),
                call(row),
                maybeInstant(row, "serving_at"),
                maybeInstant(row, "ended_at"),
                cause == null ? null : PassCause.valueOf(cause));
    }

    private static Ticket.@Nullable Call call(ResultSet row) throws SQLException {
        int times = row.getInt("calls");
        if (times == 0) return null;
        return new Ticket.Call(
                new OfficerNo(row.getString("officer")),
                new WindowNo(row.getString("window_no")),
                instant(row, "called_at"),
                instant(row, "last_called_at"),
                times);
    }
}

package onewindow.calendar;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.ledger.LedgerReason;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.Listing;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/** All SQL of changes as proposed and decided; that the second person is not the first one is kept by the table. */
@Repository
class ChangeStore {
    private static final String COLUMNS = """
            c.change_no, c.kind, c.year, c.first_on, c.last_on, c.order_no, c.proposed_at, c.proposed_by,
            d.approved, d.decided_at, d.decided_by""";
    private static final String CHANGES =
            "calendar.change c left join calendar.change_decision d on d.centre = c.centre and d.change_no = c.change_no";
    /** Those of a centre, and notices that another one has put in force for all. */
    private static final String TOUCHING = "(c.centre = :centre or (c.kind = 'NOTICE' and d.approved))";

    private final Sql sql;

    ChangeStore(Sql sql) {
        this.sql = sql;
    }

    /** The next number of the centre's year; others wait until this transaction ends. */
    ChangeNo nextNo(CentreId centre, int year) {
        sql.of("select pg_advisory_xact_lock(hashtextextended('calendar-change/' || :centre, 0))")
                .with("centre", centre)
                .list(row -> true);
        long before = sql.of("select count(*) from calendar.change where centre = :centre and change_no like :year")
                .with("centre", centre)
                .with("year", centre.value() + "-" + year + "-%")
                .count();
        return ChangeNo.of(centre, year, before + 1);
    }

    void insert(CalendarChange change) {
        sql.of("""
                        insert into calendar.change (centre, change_no, kind, year, first_on, last_on, order_no, proposed_at,
                                                     proposed_by)
                        values (:centre, :change, :kind, :year, :first, :last, :order, :at, :officer)
                        """)
                .with("centre", change.no().centre())
                .with("change", change.no())
                .with("kind", change.kind())
                .with("year", change.year())
                .with("first", change.firstOn())
                .with("last", change.lastOn())
                .with("order", change.orderNumber())
                .with("at", change.proposedAt())
                .with("officer", change.proposedBy())
                .run();
    }

    void insert(CalendarChange change, CalendarChange.Decision decision) {
        try {
            sql.of("""
                            insert into calendar.change_decision (centre, change_no, proposed_by, approved, decided_at, decided_by)
                            values (:centre, :change, :proposedBy, :approved, :at, :officer)
                            """)
                    .with("centre", change.no().centre())
                    .with("change", change.no())
                    .with("proposedBy", change.proposedBy())
                    .with("approved", decision.approved())
                    .with("at", decision.at())
                    .with("officer", decision.by())
                    .run();
        } catch (DuplicateKeyException faster) {
            throw new ActRefused(LedgerReason.CHANGED_MEANWHILE);
        }
    }

    Optional<CalendarChange> find(CentreId centre, ChangeNo no) {
        return sql.of("select " + COLUMNS + " from " + CHANGES + " where c.change_no = :change and " + TOUCHING)
                .with("centre", centre)
                .with("change", no)
                .maybe(ChangeStore::change);
    }

    long count(CentreId centre) {
        return touching(centre).count(sql);
    }

    /** The newest first, whatever waits for a second person before the rest. */
    List<CalendarChange> page(CentreId centre, int page, int size) {
        return touching(centre)
                .page(
                        sql,
                        COLUMNS,
                        "d.decided_at is not null, c.proposed_at desc, length(c.change_no) desc, c.change_no desc",
                        page,
                        size,
                        ChangeStore::change);
    }

    /** Changes in force for a centre since later than a moment, in the order in which they came. */
    List<CalendarChange> inForceSince(CentreId centre, Instant after) {
        return sql.of("select " + COLUMNS + " from " + CHANGES + " where d.approved and d.decided_at > :after and "
                        + TOUCHING + " order by d.decided_at, length(c.change_no), c.change_no")
                .with("centre", centre)
                .with("after", after)
                .list(ChangeStore::change);
    }

    private static Listing touching(CentreId centre) {
        return Listing.from(CHANGES).where(TOUCHING, "centre", centre.value());
    }

    private static CalendarChange change(ResultSet row) throws SQLException {
        var decidedAt = maybeInstant(row, "decided_at");
        return new CalendarChange(
                new ChangeNo(row.getString("change_no")),
                CalendarChange.ChangeKind.valueOf(row.getString("kind")),
                row.getObject("year", Integer.class),
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getString("order_no"),
                instant(row, "proposed_at"),
                new OfficerNo(row.getString("proposed_by")),
                decidedAt == null
                        ? null
                        : new CalendarChange.Decision(
                                row.getBoolean("approved"), new OfficerNo(row.getString("decided_by")), decidedAt));
    }
}

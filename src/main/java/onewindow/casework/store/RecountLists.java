package onewindow.casework.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseState;
import onewindow.casework.Movement;
import onewindow.casework.RecountLine;
import onewindow.casework.RecountRound;
import onewindow.casework.ToldWay;
import onewindow.platform.Listing;
import onewindow.platform.LongReading;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The lists of cases that move: filtered, sorted, paged, or row after row for a file. */
@Repository
public class RecountLists {
    private static final String COLUMNS = """
            l.case_no, h.item_name, h.applicant_masked, h.state, h.responsible, l.movement, l.promised_before,
            l.promised_after, l.legal_before, l.legal_after, l.delivery_before, l.delivery_after, l.provisional_before,
            l.provisional_after, l.told_at, l.told_by, l.told_way""";
    private static final String LINES =
            "casework.recount_line l join casework.case_head h on h.centre = l.centre and h.case_no = l.case_no";

    private final Sql sql;
    private final LongReading reading;

    RecountLists(Sql sql, LongReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /** What a list may be sorted by. */
    public enum Order {
        NUMBER("l.case_no"),
        ITEM("h.item_name"),
        BEFORE("coalesce(l.promised_before, l.delivery_before)"),
        AFTER("coalesce(l.promised_after, l.delivery_after)"),
        RESPONSIBLE("h.responsible");

        private final String column;

        Order(String column) {
            this.column = column;
        }
    }

    /** Which cases: of one group or all, to be told or all, under one officer or all. */
    public record Wanted(
            @Nullable Movement movement,
            boolean toTell,
            @Nullable OfficerNo responsible) {
        public static final Wanted ALL = new Wanted(null, false, null);
    }

    public long count(RecountRound round, Wanted wanted) {
        return listing(round, wanted).count(sql);
    }

    public List<RecountLine> page(RecountRound round, Wanted wanted, Order order, boolean falling, int page, int size) {
        var direction = falling ? " desc" : " asc";
        return listing(round, wanted)
                .page(
                        sql,
                        COLUMNS,
                        order.column + direction + " nulls last, l.case_no" + direction,
                        page,
                        size,
                        RecountLists::line);
    }

    /** Behind the last row of the part before, by case number. */
    public List<RecountLine> part(RecountRound round, Wanted wanted, @Nullable String after, int size) {
        return listing(round, wanted)
                .where("l.case_no > :after", "after", after)
                .page(sql, COLUMNS, "l.case_no", 1, size, RecountLists::line);
    }

    public void each(RecountRound round, Consumer<RecountLine> taker) {
        reading.read(reports -> reports.of("select " + COLUMNS + " from " + LINES + """
                         where l.centre = :centre and l.change_no = :change and l.round = :round
                         order by l.movement, l.case_no
                        """)
                .with("centre", round.centre())
                .with("change", round.change())
                .with("round", round.round())
                .each(RecountLists::line, taker));
    }

    public Optional<RecountLine> line(RecountRound round, CaseNumber number) {
        return listing(round, Wanted.ALL)
                .where("l.case_no = :number", "number", number.value())
                .page(sql, COLUMNS, "l.case_no", 1, 1, RecountLists::line)
                .stream()
                .findFirst();
    }

    private static Listing listing(RecountRound round, Wanted wanted) {
        var listing = Listing.from(LINES)
                .where("l.centre = :centre", "centre", round.centre())
                .where("l.change_no = :change", "change", round.change())
                .where("l.round = :round", "round", round.round())
                .where("l.movement = :movement", "movement", wanted.movement())
                .where("h.responsible = :responsible", "responsible", wanted.responsible());
        return wanted.toTell()
                ? listing.where("l.told_at is null and l.movement in ('OVERDUE_NOW', 'EARLIER', 'LATER')")
                : listing;
    }

    private static RecountLine line(ResultSet row) throws SQLException {
        return new RecountLine(
                new CaseNumber(row.getString("case_no")),
                row.getString("item_name"),
                row.getString("applicant_masked"),
                CaseState.valueOf(row.getString("state")),
                new OfficerNo(row.getString("responsible")),
                Movement.valueOf(row.getString("movement")),
                maybeInstant(row, "promised_before"),
                maybeInstant(row, "promised_after"),
                maybeInstant(row, "legal_before"),
                maybeInstant(row, "legal_after"),
                maybeInstant(row, "delivery_before"),
                maybeInstant(row, "delivery_after"),
                row.getBoolean("provisional_before"),
                row.getBoolean("provisional_after"),
                told(row));
    }

    private static RecountLine.@Nullable Told told(ResultSet row) throws SQLException {
        var way = row.getString("told_way");
        return way == null
                ? null
                : new RecountLine.Told(
                        instant(row, "told_at"), new OfficerNo(row.getString("told_by")), ToldWay.valueOf(way));
    }
}

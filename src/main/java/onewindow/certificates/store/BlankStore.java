package onewindow.certificates.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.casework.CaseNumber;
import onewindow.certificates.Blank;
import onewindow.certificates.Blank.Done;
import onewindow.certificates.BlankNo;
import onewindow.certificates.BlankQuery;
import onewindow.certificates.BlankState;
import onewindow.platform.CentreId;
import onewindow.platform.Listing;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Blank certificates, one row for each serial. */
@Repository
public class BlankStore {
    private static final String COLUMNS =
            "blank_no, kind, state, taken_in_at, taken_in_by, case_no, printed_at, printed_by,"
                    + " ended_at, ended_by, why, replaced_by";

    private final Sql sql;

    BlankStore(Sql sql) {
        this.sql = sql;
    }

    /** Takes a serial in; false when it is there already. */
    public boolean takeIn(CentreId centre, BlankNo no, String kind, Done done) {
        return sql.of("""
                                insert into certificates.blank (centre, blank_no, kind, state, taken_in_at, taken_in_by, why)
                                values (:centre, :no, :kind, 'IN_STOCK', :at, :by, '')
                                on conflict (centre, blank_no) do nothing
                                """)
                        .with("centre", centre)
                        .with("no", no)
                        .with("kind", kind)
                        .with("at", done.at())
                        .with("by", done.by())
                        .run()
                == 1;
    }

    /** Makes a blank the valid copy of a case; false when somebody used it meanwhile. Fails on a second valid copy. */
    public boolean print(CentreId centre, BlankNo no, CaseNumber number, Done done) {
        return sql.of("""
                                update certificates.blank
                                   set state = 'VALID', case_no = :number, printed_at = :at, printed_by = :by
                                 where centre = :centre and blank_no = :no and state = 'IN_STOCK'
                                """)
                        .with("centre", centre)
                        .with("no", no)
                        .with("number", number)
                        .with("at", done.at())
                        .with("by", done.by())
                        .run()
                == 1;
    }

    /** Ends a blank: spoiled in stock, or replaced by another copy; false when it no longer stands where it was seen. */
    public boolean end(
            CentreId centre, Blank seen, BlankState state, String why, @Nullable BlankNo replacedBy, Done done) {
        return sql.of("""
                                update certificates.blank
                                   set state = :state, ended_at = :at, ended_by = :by, why = :why, replaced_by = :replacedBy
                                 where centre = :centre and blank_no = :no and state = :seen
                                """)
                        .with("centre", centre)
                        .with("no", seen.no())
                        .with("seen", seen.state())
                        .with("state", state)
                        .with("why", why)
                        .with("replacedBy", replacedBy)
                        .with("at", done.at())
                        .with("by", done.by())
                        .run()
                == 1;
    }

    public Optional<Blank> find(CentreId centre, BlankNo no) {
        return sql.of("select " + COLUMNS + " from certificates.blank where centre = :centre and blank_no = :no")
                .with("centre", centre)
                .with("no", no)
                .maybe(BlankStore::blank);
    }

    /** All copies of a case, the valid one first, then the latest. */
    public List<Blank> of(CentreId centre, CaseNumber number) {
        return sql.of("select " + COLUMNS + " from certificates.blank where centre = :centre and case_no = :number"
                        + " order by state = 'VALID' desc, printed_at desc, blank_no desc")
                .with("centre", centre)
                .with("number", number)
                .list(BlankStore::blank);
    }

    /** How many there are in each state. */
    public Map<BlankState, Long> counts(CentreId centre) {
        var counts = new EnumMap<BlankState, Long>(BlankState.class);
        sql.of("select state, count(*) as many from certificates.blank where centre = :centre group by state")
                .with("centre", centre)
                .list(row -> counts.put(BlankState.valueOf(row.getString("state")), row.getLong("many")));
        return counts;
    }

    public List<Blank> page(CentreId centre, BlankQuery query, int page, int size) {
        return listing(centre, query).page(sql, COLUMNS, "blank_no", page, size, BlankStore::blank);
    }

    public long count(CentreId centre, BlankQuery query) {
        return listing(centre, query).count(sql);
    }

    public void each(CentreId centre, BlankQuery query, Consumer<Blank> taker) {
        listing(centre, query).each(sql, COLUMNS, "blank_no", BlankStore::blank, taker);
    }

    private static Listing listing(CentreId centre, BlankQuery query) {
        var state = query.state();
        var listing = Listing.from("certificates.blank")
                .where("centre = :centre", "centre", centre)
                .where("state = :state", "state", state == null ? null : state.name());
        if (!query.words().isBlank())
            listing.where(
                    "(blank_no like :words or kind like :words or case_no like :words)",
                    "words",
                    Listing.contains(query.words()));
        return listing;
    }

    private static Blank blank(ResultSet row) throws SQLException {
        var number = row.getString("case_no");
        var replacedBy = row.getString("replaced_by");
        return new Blank(
                new BlankNo(row.getString("blank_no")),
                row.getString("kind"),
                BlankState.valueOf(row.getString("state")),
                new Done(instant(row, "taken_in_at"), new OfficerNo(row.getString("taken_in_by"))),
                number == null ? null : new CaseNumber(number),
                done(row, "printed"),
                done(row, "ended"),
                row.getString("why"),
                replacedBy == null ? null : new BlankNo(replacedBy));
    }

    private static @Nullable Done done(ResultSet row, String what) throws SQLException {
        var at = maybeInstant(row, what + "_at");
        return at == null ? null : new Done(at, new OfficerNo(row.getString(what + "_by")));
    }
}

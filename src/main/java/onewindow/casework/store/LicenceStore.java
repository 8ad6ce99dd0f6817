package onewindow.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseState;
import onewindow.casework.GrantedLicence;
import onewindow.casework.RenewalState;
import onewindow.casework.rules.Renewal;
import onewindow.parties.PartyNo;
import onewindow.platform.CentreId;
import onewindow.platform.Listing;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Licences that end on a day, and the applications to renew them. */
@Repository
public class LicenceStore {
    /** A licence as officers see it, the holder masked, with the case that asks to renew it. */
    public record Listed(
            CaseNumber number,
            String itemName,
            String department,
            String holder,
            GrantedLicence licence,
            RenewalState renewal,
            @Nullable CaseNumber renewedBy) {}

    private static final String FROM = """
            casework.licence l
            join casework.case_head head on head.centre = l.centre and head.case_no = l.case_no
            left join lateral (
                select r.case_no, r.in_time, asked.state, asked.granted, asked.accepted_at
                  from casework.renewal r
                  join casework.case_head asked on asked.centre = r.centre and asked.case_no = r.case_no
                 where r.centre = l.centre and r.item_code = l.item_code and r.licence_no = l.licence_no
                   and r.valid_until = l.valid_until
                   and asked.state not in ('NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED')
                 order by r.case_no desc
                 limit 1) asking on true""";
    private static final String COLUMNS =
            "l.case_no, head.item_name, head.department, head.applicant_masked, l.licence_no,"
                    + " l.valid_until, asking.case_no as asking_no, asking.in_time, asking.state, asking.accepted_at";
    private static final String ORDER = "l.valid_until, l.licence_no, l.case_no";

    private final Sql sql;

    LicenceStore(Sql sql) {
        this.sql = sql;
    }

    /** Writes down what a case granted; nothing when it grants nothing that ends. */
    public void write(
            CentreId centre, CaseNumber number, PartyNo holder, String item, Optional<GrantedLicence> granted) {
        if (granted.isEmpty()) {
            sql.of("delete from casework.licence where centre = :centre and case_no = :number")
                    .with("centre", centre)
                    .with("number", number)
                    .run();
            return;
        }
        sql.of("""
                        insert into casework.licence (centre, case_no, applicant, item_code, licence_no, valid_until)
                        values (:centre, :number, :holder, :item, :licence, :until)
                        on conflict (centre, case_no) do update set licence_no = :licence, valid_until = :until
                        """)
                .with("centre", centre)
                .with("number", number)
                .with("holder", holder)
                .with("item", item)
                .with("licence", granted.get().number().strip())
                .with("until", granted.get().validUntil())
                .run();
    }

    public void asked(CentreId centre, CaseNumber number, String item, Renewal renewal) {
        sql.of("""
                        insert into casework.renewal (centre, case_no, item_code, licence_no, valid_until, in_time)
                        values (:centre, :number, :item, :licence, :until, :inTime)
                        """)
                .with("centre", centre)
                .with("number", number)
                .with("item", item)
                .with("licence", renewal.licence())
                .with("until", renewal.validUntil())
                .with("inTime", (Object) renewal.inTime())
                .run();
    }

    /** Until when a holder has the licence of an item with this number. */
    public Optional<LocalDate> validUntil(CentreId centre, PartyNo holder, String item, String licence) {
        return sql.of("""
                        select valid_until from casework.licence
                         where centre = :centre and item_code = :item and licence_no = :licence and applicant = :holder
                         order by valid_until desc
                         limit 1
                        """)
                .with("centre", centre)
                .with("holder", holder)
                .with("item", item)
                .with("licence", licence)
                .maybe(row -> row.getObject("valid_until", LocalDate.class));
    }

    public List<Listed> page(
            CentreId centre, String words, @Nullable LocalDate until, LocalDate today, int page, int size) {
        return listing(centre, words, until).page(sql, COLUMNS, ORDER, page, size, row -> listed(row, today));
    }

    public long count(CentreId centre, String words, @Nullable LocalDate until) {
        return listing(centre, words, until).count(sql);
    }

    public void each(
            CentreId centre, String words, @Nullable LocalDate until, LocalDate today, Consumer<Listed> taker) {
        listing(centre, words, until).each(sql, COLUMNS, ORDER, row -> listed(row, today), taker);
    }

    /** What was renewed stands once, with its latest day. */
    private static Listing listing(CentreId centre, String words, @Nullable LocalDate until) {
        var listing = Listing.from(FROM)
                .where("l.centre = :centre", "centre", centre)
                .where("not exists (select 1 from casework.licence later where later.centre = l.centre"
                        + " and later.item_code = l.item_code and later.licence_no = l.licence_no"
                        + " and later.valid_until > l.valid_until)")
                .where("l.valid_until <= :until", "until", until);
        if (!words.isBlank())
            listing.where(
                    "(l.licence_no like :words or head.item_name like :words or head.applicant_masked like :words)",
                    "words",
                    Listing.contains(words));
        return listing;
    }

    private static Listed listed(ResultSet row, LocalDate today) throws SQLException {
        var asking = row.getString("asking_no");
        var until = row.getObject("valid_until", LocalDate.class);
        return new Listed(
                new CaseNumber(row.getString("case_no")),
                row.getString("item_name"),
                row.getString("department"),
                row.getString("applicant_masked"),
                new GrantedLicence(row.getString("licence_no"), until),
                asking == null ? RenewalState.NOT_ASKED : state(row, until, today),
                asking == null ? null : new CaseNumber(asking));
    }

    private static RenewalState state(ResultSet row, LocalDate until, LocalDate today) throws SQLException {
        var state = CaseState.valueOf(row.getString("state"));
        if (state == CaseState.DECIDED || state == CaseState.DELIVERED) return RenewalState.DECIDED;
        if (!row.getBoolean("in_time")) return RenewalState.ASKED_LATE;
        boolean accepted = row.getObject("accepted_at") != null;
        return accepted && today.isAfter(until) ? RenewalState.DEEMED : RenewalState.ASKED;
    }
}

package onewindow.casework.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.casework.CaseNumber;
import onewindow.casework.RestrictionGround;
import onewindow.casework.rules.Bar;
import onewindow.casework.rules.RestrictionFact.ApplicantRestricted;
import onewindow.parties.PartyNo;
import onewindow.platform.CentreId;
import onewindow.platform.Listing;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** The register of applicants who may not ask for a licence for a time. */
@Repository
public class RestrictionStore {
    /** One entry as officers see it: the applicant masked, the licence, from when and until when. */
    public record Listed(
            CaseNumber number,
            String itemName,
            String department,
            String applicant,
            RestrictionGround ground,
            String concern,
            LocalDate from,
            LocalDate until,
            boolean lasts) {}

    private static final String COLUMNS = "head.case_no, head.item_name, head.department, head.applicant_masked,"
            + " bar.ground, bar.concern, bar.from_on, bar.until_on, bar.lasts";
    private static final String ORDER = "bar.from_on desc, bar.case_no desc";

    private final Sql sql;

    RestrictionStore(Sql sql) {
        this.sql = sql;
    }

    /** Writes down what the case says: a restriction, or that there is none any more. */
    public void write(
            CentreId centre, CaseNumber number, PartyNo applicant, String item, Optional<ApplicantRestricted> said) {
        if (said.isEmpty()) {
            sql.of("update casework.restriction set lasts = false where centre = :centre and case_no = :number")
                    .with("centre", centre)
                    .with("number", number)
                    .run();
            return;
        }
        var bar = said.get();
        sql.of("""
                        insert into casework.restriction
                            (centre, case_no, applicant, item_code, ground, concern, from_on, until_on, lasts)
                        values (:centre, :number, :applicant, :item, :ground, :concern, :from, :until, true)
                        on conflict (centre, case_no) do update
                           set ground = :ground, concern = :concern, from_on = :from, until_on = :until, lasts = true
                        """)
                .with("centre", centre)
                .with("number", number)
                .with("applicant", applicant)
                .with("item", item)
                .with("ground", bar.ground())
                .with("concern", bar.concern())
                .with("from", bar.from())
                .with("until", bar.until())
                .run();
    }

    /** What keeps a party from an item on a day; of several the one that lasts longest. */
    public Optional<Bar> barOf(CentreId centre, PartyNo applicant, String item, LocalDate on) {
        return sql.of("""
                        select ground, until_on, case_no from casework.restriction
                         where centre = :centre and applicant = :applicant and item_code = :item and lasts
                           and from_on <= :on and until_on >= :on
                         order by until_on desc
                         limit 1
                        """)
                .with("centre", centre)
                .with("applicant", applicant)
                .with("item", item)
                .with("on", on)
                .maybe(row -> new Bar(
                        RestrictionGround.valueOf(row.getString("ground")),
                        row.getObject("until_on", LocalDate.class),
                        new CaseNumber(row.getString("case_no"))));
    }

    public List<Listed> page(CentreId centre, String words, boolean ended, LocalDate on, int page, int size) {
        return listing(centre, words, ended, on).page(sql, COLUMNS, ORDER, page, size, RestrictionStore::listed);
    }

    public long count(CentreId centre, String words, boolean ended, LocalDate on) {
        return listing(centre, words, ended, on).count(sql);
    }

    public void each(CentreId centre, String words, boolean ended, LocalDate on, Consumer<Listed> taker) {
        listing(centre, words, ended, on).each(sql, COLUMNS, ORDER, RestrictionStore::listed, taker);
    }

    private static Listing listing(CentreId centre, String words, boolean ended, LocalDate on) {
        var listing = Listing.from("casework.restriction bar"
                        + " join casework.case_head head on head.centre = bar.centre and head.case_no = bar.case_no")
                .where("bar.centre = :centre", "centre", centre);
        if (!ended) listing.where("bar.lasts and bar.until_on >= :on", "on", on);
        if (!words.isBlank())
            listing.where(
                    "(head.item_name like :words or head.applicant_masked like :words or bar.case_no like :words)",
                    "words",
                    Listing.contains(words));
        return listing;
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                new CaseNumber(row.getString("case_no")),
                row.getString("item_name"),
                row.getString("department"),
                row.getString("applicant_masked"),
                RestrictionGround.valueOf(row.getString("ground")),
                row.getString("concern"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getBoolean("lasts"));
    }
}

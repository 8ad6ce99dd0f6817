package onewindow.casework.store;

import static onewindow.platform.Sql.instant;

import java.util.List;
import java.util.Optional;
import onewindow.casework.CaseNumber;
import onewindow.casework.PublicResult;
import onewindow.casework.SecrecyGround;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Listing;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** The public list of licences granted, and what is kept out of it. */
@Repository
public class PublicityStore {
    private static final String COLUMNS =
            "head.case_no, head.item_code, head.item_name, head.department, head.applicant_masked, head.decided_at";

    private final Sql sql;

    PublicityStore(Sql sql) {
        this.sql = sql;
    }

    /** Writes down whether a result is kept out; most never are. */
    public void write(CentreId centre, CaseNumber number, Optional<SecrecyGround> withheld) {
        if (withheld.isPresent())
            sql.of("""
                            insert into casework.withheld_result (centre, case_no, ground, lasts)
                            values (:centre, :number, :ground, true)
                            on conflict (centre, case_no) do update set ground = :ground, lasts = true
                            """)
                    .with("centre", centre)
                    .with("number", number)
                    .with("ground", withheld.get())
                    .run();
        else
            sql.of("update casework.withheld_result set lasts = false where centre = :centre and case_no = :number")
                    .with("centre", centre)
                    .with("number", number)
                    .run();
    }

    public List<PublicResult> page(CentreId centre, String words, int page, int size) {
        return listing(centre, words)
                .page(
                        sql,
                        COLUMNS,
                        "head.decided_at desc, head.case_no desc",
                        page,
                        size,
                        row -> new PublicResult(
                                new CaseNumber(row.getString("case_no")),
                                row.getString("item_code"),
                                row.getString("item_name"),
                                row.getString("department"),
                                row.getString("applicant_masked"),
                                ChinaTime.dateOf(instant(row, "decided_at")),
                                null));
    }

    public long countUpTo(CentreId centre, String words, int most) {
        return listing(centre, words).countUpTo(sql, most);
    }

    private static Listing listing(CentreId centre, String words) {
        var listing = Listing.from("casework.case_head head")
                .where("head.centre = :centre", "centre", centre)
                .where("head.granted and head.licence")
                .where("not exists (select 1 from casework.withheld_result w"
                        + " where w.centre = head.centre and w.case_no = head.case_no and w.lasts)");
        if (!words.isBlank())
            listing.where(
                    "(head.item_name like :words or head.applicant_masked like :words or head.department like :words)",
                    "words",
                    Listing.contains(words));
        return listing;
    }
}

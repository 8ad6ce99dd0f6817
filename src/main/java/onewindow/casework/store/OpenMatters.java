package onewindow.casework.store;

import java.time.Instant;
import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.parties.PartyNo;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** What an applicant has under way at the centre (在办事项): the item asked for first, then the newest. */
@Repository
public class OpenMatters {
    private static final int MOST = 5;

    private final Sql sql;

    OpenMatters(Sql sql) {
        this.sql = sql;
    }

    public List<CaseHead> of(CentreId centre, PartyNo applicant, String itemCode, Instant now) {
        return sql.of("select " + CaseRows.COLUMNS + """
                         from casework.case_head
                         where centre = :centre and applicant = :applicant
                           and state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED')
                         order by item_code = :item desc, received_at desc, case_no desc limit :most
                        """)
                .with("centre", centre)
                .with("applicant", applicant)
                .with("item", itemCode)
                .with("most", MOST)
                .list(row -> CaseRows.head(row).asOf(now));
    }
}

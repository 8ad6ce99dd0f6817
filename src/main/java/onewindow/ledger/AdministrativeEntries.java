package onewindow.ledger;

import java.time.Instant;
import java.util.List;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.Listing;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The entries about accounts, roles, keys and centres, newest first, found among millions of case entries by an index of their own. */
@Repository
@Clause("SEC-3")
public class AdministrativeEntries {
    /** Word for word the condition of the index {@code ledger.entry_administrative}. */
    private static final String ADMINISTRATIVE =
            "split_part(stream, '/', 1) in ('account', 'officer', 'token', 'centre')";

    private static final String COLUMNS =
            "centre, stream, seq, kind, happened_at, recorded_at, officer, acting_for, window_no,"
                    + " clauses, payload, submission_id, digest";
    private static final String NEWEST_FIRST = "happened_at desc, stream, seq desc";

    private final Sql sql;

    AdministrativeEntries(Sql sql) {
        this.sql = sql;
    }

    /** Which of them: of a centre, and perhaps under one hand, of one kind, in one stream, from a moment up to another. */
    public record Wanted(
            CentreId centre,
            @Nullable OfficerNo officer,
            @Nullable String kind,
            @Nullable String stream,
            @Nullable Instant from,
            @Nullable Instant until) {}

    public long count(Wanted wanted) {
        return listing(wanted).count(sql);
    }

    public List<Entry> page(Wanted wanted, int page, int size) {
        return listing(wanted).page(sql, COLUMNS, NEWEST_FIRST, page, size, LedgerStore::entry);
    }

    private static Listing listing(Wanted wanted) {
        return Listing.from("ledger.entry")
                .where(ADMINISTRATIVE)
                .where("centre = :centre", "centre", wanted.centre())
                .where("officer = :officer", "officer", wanted.officer())
                .where("kind = :kind", "kind", wanted.kind())
                .where("stream = :stream", "stream", wanted.stream())
                .where("happened_at >= :from", "from", wanted.from())
                .where("happened_at < :until", "until", wanted.until());
    }
}

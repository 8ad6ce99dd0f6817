package onewindow.casework.store;

import static onewindow.platform.web.errors.PlatformReason.BAD_VALUE;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseQuery.Order;
import onewindow.platform.ActRefused;
import onewindow.platform.Listing;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Lists of cases read part by part: each part goes on behind the last row of the one before, so that a case that comes or goes
 * meanwhile moves nothing. By number, newest first; or by promised due moment, cases without one last.
 */
@Repository
public class CaseSlices {
    private static final String NONE = "-";

    private final Sql sql;

    CaseSlices(Sql sql) {
        this.sql = sql;
    }

    /** Behind which row the next part begins. */
    public String keyOf(CaseQuery query, CaseHead last) {
        if (query.order() != Order.DUE) return last.number().value();
        var silence = last.standing().intake().silence();
        var due = silence == null ? last.standing().promisedDueAt() : silence.promisedDueAt();
        return (due == null ? NONE : due.toString()) + " " + last.number();
    }

    public List<CaseHead> part(CaseQuery query, Horizon horizon, @Nullable String after, int size) {
        var listing = CaseLists.listing(query, horizon);
        boolean byDue = query.order() == Order.DUE;
        if (after != null && byDue) behindDue(listing, after);
        if (after != null && !byDue) listing.where("case_no < :after", "after", after);
        var order = byDue ? CaseLists.DUE + " asc nulls last, case_no asc" : "case_no desc";
        return listing.page(sql, CaseRows.COLUMNS, order, 1, size, CaseRows::head).stream()
                .map(head -> head.asOf(horizon.now()))
                .toList();
    }

    private static void behindDue(Listing listing, String after) {
        var parts = after.split(" ", 2);
        if (parts.length < 2) throw new ActRefused(BAD_VALUE, "cursor");
        listing.with("after", parts[1]);
        if (parts[0].equals(NONE)) {
            listing.where(CaseLists.DUE + " is null and case_no > :after");
            return;
        }
        listing.where("((" + CaseLists.DUE + ", case_no) > (:dueAfter, :after) or " + CaseLists.DUE + " is null)")
                .with("dueAfter", moment(parts[0]));
    }

    private static Instant moment(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeParseException malformed) {
            throw new ActRefused(BAD_VALUE, "cursor");
        }
    }
}

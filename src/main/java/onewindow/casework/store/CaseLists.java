package onewindow.casework.store;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Horizon;
import onewindow.casework.CaseQuery.Order;
import onewindow.casework.CaseState;
import onewindow.platform.ChinaTime;
import onewindow.platform.Listing;
import onewindow.platform.LongReading;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Lists and counters over the head rows; nothing is folded here. */
@Repository
public class CaseLists {
    /** A clock that stops on its last day or later is not moved by that any more. */
    static final String OVER_WHEN_STOPPED = "cast(promised_due_at at time zone 'Asia/Shanghai' as date)"
            + " <= cast(stopped_at at time zone 'Asia/Shanghai' as date)";
    /** Accepted by silence, though nobody has written it down yet. */
    static final String SILENT = "coalesce(silence_ends_at < :now, false)";
    /** Accepted, written down or not, and not stopped or decided. */
    static final String RUNNING = "(state = 'ACCEPTED' or silence_ends_at < :now)";
    /**
     * The same among the cases in hand, said by what it is not: the planner, which knows of no connection between conditions, would
     * otherwise multiply two small shares and sort what it need only read in order.
     */
    private static final String RUNNING_IN_HAND =
            "(state not in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'PAUSED', 'DECIDED') or " + SILENT + ")";
    /** Not closed: said beside what follows from it anyway, so that the small index of the cases in hand is used. */
    static final String IN_HAND = "state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED')";
    /** The promised due moment, before acceptance that which silence would bring. */
    static final String DUE = "coalesce(promised_due_at, silent_promised_due_at)";

    private final Sql sql;
    private final LongReading reading;

    CaseLists(Sql sql, LongReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    public List<CaseHead> page(CaseQuery query, Horizon horizon) {
        return listing(query, horizon)
                .page(sql, CaseRows.COLUMNS, order(query), query.page(), CaseQuery.PAGE_SIZE, CaseRows::head)
                .stream()
                .map(head -> head.asOf(horizon.now()))
                .toList();
    }

    /** The whole list for a file, row after row, so that its length costs no memory. */
    public void each(CaseQuery query, Horizon horizon, Consumer<CaseHead> taker) {
        reading.read(reports -> listing(query, horizon)
                .each(
                        reports,
                        CaseRows.COLUMNS,
                        order(query),
                        CaseRows::head,
                        head -> taker.accept(head.asOf(horizon.now()))));
    }

    public long count(CaseQuery query, Horizon horizon) {
        return listing(query, horizon).count(sql);
    }

    /** As many as can be paged through, and one more when there are more. */
    public long countUpTo(CaseQuery query, Horizon horizon, int most) {
        return listing(query, horizon).countUpTo(sql, most);
    }

    static Listing listing(CaseQuery query, Horizon horizon) {
        var listing = Listing.from("casework.case_head")
                .where("centre = :centre", "centre", query.centre())
                .where("responsible = :responsible", "responsible", query.responsible())
                .where("item_code = :item", "item", query.itemCode())
                .where("department = :department", "department", query.department())
                .with("now", horizon.now());
        stands(listing, query.state());
        if (!query.words().isBlank())
            listing.where(
                    "(case_no like upper(:words) or item_name like :words or applicant_masked like :words)",
                    "words",
                    Listing.contains(query.words()));
        var moment = query.view() == CaseQuery.View.DECIDED ? "decided_at" : "received_at";
        var from = query.receivedFrom();
        if (from != null)
            listing.where(
                    moment + " >= :from",
                    "from",
                    from.atStartOfDay(ChinaTime.ZONE).toInstant());
        var until = query.receivedUntil();
        if (until != null)
            listing.where(
                    moment + " < :until",
                    "until",
                    until.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
        return narrowed(listing, query, horizon);
    }

    /** Silence has accepted what still stands written as received. */
    private static void stands(Listing listing, @Nullable CaseState state) {
        if (state == CaseState.ACCEPTED) listing.where(IN_HAND).where(RUNNING);
        else if (state == CaseState.RECEIVED) listing.where("state = 'RECEIVED' and not " + SILENT);
        else listing.where("state = :state", "state", state);
    }

    /** Read by number, the moment is no way in: as a case of its own it is not taken for one. */
    private static String inTime(CaseQuery query, Horizon horizon) {
        var inTime = DUE + " > :warnUntil and " + DUE + " > " + warnUntil(horizon);
        return query.order() == Order.NUMBER ? "case when " + inTime + " then true else false end" : inTime;
    }

    private static Listing narrowed(Listing listing, CaseQuery query, Horizon horizon) {
        return switch (query.view()) {
            case ALL -> listing;
            case OPEN -> listing.where(IN_HAND);
            case TO_DECIDE ->
                listing.where(IN_HAND)
                        .where("(state not in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'DECIDED') or " + SILENT + ")");
            case IN_TIME ->
                listing.where(IN_HAND)
                        .where(RUNNING_IN_HAND)
                        .where(inTime(query, horizon))
                        .with("warnUntil", horizon.warnUntil())
                        .with("ownItems", ownItems(horizon))
                        .with("ownUntil", ownUntil(horizon));
            case NEAR_DUE ->
                listing.where(IN_HAND)
                        .where(RUNNING + " and " + DUE + " between :now and :farthest and " + DUE + " <= "
                                + warnUntil(horizon))
                        .with("farthest", farthest(horizon))
                        .with("warnUntil", horizon.warnUntil())
                        .with("ownItems", ownItems(horizon))
                        .with("ownUntil", ownUntil(horizon));
            case OVERDUE ->
                listing.where(IN_HAND)
                        .where("(" + RUNNING + " and " + DUE + " < :now"
                                + " or state = 'PAUSED' and promised_due_at < :now and " + OVER_WHEN_STOPPED + ")")
                        .with("now", horizon.now());
            case PAUSED -> listing.where("state = 'PAUSED'");
            case TO_DELIVER -> listing.where("state = 'DECIDED'");
            case DECIDED -> listing.where("decided_at is not null");
            case CLOSED -> listing.where("state in ('DELIVERED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED')");
            case DEEMED -> listing.where("(deemed or silence_ends_at < :now)");
            case NO_RECEIPT ->
                listing.where("receipt_due_at < :now and (answered_at is null or answered_at > receipt_due_at)");
            case ASKED_AGAIN -> listing.where("further_notices > 0");
            case BESIDE_LIST -> listing.where("beside_list > 0");
            case PROMISE_OVERDUE ->
                listing.where("promised_until < :today").with("today", ChinaTime.dateOf(horizon.now()));
        };
    }

    /** The end of the warning days of a row; the plain moment where no item has its own, so that nothing is looked up. */
    static String warnUntil(Horizon horizon) {
        return horizon.ownUntil().isEmpty()
                ? ":warnUntil"
                : "coalesce(cast(jsonb_object(cast(:ownItems as text[]), cast(:ownUntil as text[])) ->> item_code"
                        + " as timestamptz), :warnUntil)";
    }

    static List<String> ownItems(Horizon horizon) {
        return horizon.ownUntil().keySet().stream().sorted().toList();
    }

    static List<String> ownUntil(Horizon horizon) {
        return ownItems(horizon).stream()
                .map(item -> horizon.warnUntil(item).toString())
                .toList();
    }

    private static Instant farthest(Horizon horizon) {
        return horizon.ownUntil().values().stream().reduce(horizon.warnUntil(), (a, b) -> a.isAfter(b) ? a : b);
    }

    private static String order(CaseQuery query) {
        var direction = query.descending() ? " desc" : " asc";
        // The other columns are never null; saying more of them than their indexes do would keep these from being used.
        var nulls = query.order() == Order.DUE ? " nulls last" : "";
        return column(query.order()) + direction + nulls + ", case_no" + direction;
    }

    private static String column(Order order) {
        return switch (order) {
            case NUMBER -> "case_no";
            case ITEM -> "item_name";
            case STATE -> "state";
            case RECEIVED -> "received_at";
            case DUE -> DUE;
            case RESPONSIBLE -> "responsible";
        };
    }
}

package onewindow.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** What a list of cases is asked for; empty fields do not narrow it. */
public record CaseQuery(
        CentreId centre,
        View view,
        @Nullable CaseState state,
        @Nullable OfficerNo responsible,
        @Nullable String itemCode,
        @Nullable String department,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedUntil,
        String words,
        Order order,
        boolean descending,
        int page) {

    public static final int PAGE_SIZE = 50;

    /** The lists people ask for by name (DSH-06). In that of decided cases the days are those of the decision. */
    public enum View {
        ALL,
        OPEN,
        TO_DECIDE,
        IN_TIME,
        NEAR_DUE,
        OVERDUE,
        PAUSED,
        TO_DELIVER,
        DECIDED,
        CLOSED,
        /** 视为受理: silence accepted it. */
        DEEMED,
        /** 当日未出具回单: open at closing time without an answer, for ever (A3.4). */
        NO_RECEIPT,
        /** 再次告知: asked again after the one-time notice (A3.3). */
        ASKED_AGAIN,
        /** 清单外材料: asked for something beside the published list (A6.1). */
        BESIDE_LIST,
        /** 容缺逾期: the day of the promise has passed, the materials have not come. */
        PROMISE_OVERDUE
    }

    /** What a list may be sorted by, and nothing else. */
    public enum Order {
        NUMBER,
        ITEM,
        STATE,
        RECEIVED,
        DUE,
        RESPONSIBLE
    }

    /**
     * The moments against which near and overdue are told: now, and the end of the warning days from today, by the centre's
     * number and, never earlier, by an item's own.
     */
    public record Horizon(Instant now, Instant warnUntil, Map<String, Instant> ownUntil) {
        public Horizon {
            ownUntil = Map.copyOf(ownUntil);
        }

        public Instant warnUntil(String itemCode) {
            return ownUntil.getOrDefault(itemCode, warnUntil);
        }
    }

    public static CaseQuery of(CentreId centre, View view) {
        return new CaseQuery(centre, view, null, null, null, null, null, null, "", Order.DUE, false, 1);
    }

    public CaseQuery of(OfficerNo officer) {
        return new CaseQuery(
                centre,
                view,
                state,
                officer,
                itemCode,
                department,
                receivedFrom,
                receivedUntil,
                words,
                order,
                descending,
                page);
    }

    public CaseQuery ofItem(String code) {
        return new CaseQuery(
                centre,
                view,
                state,
                responsible,
                code,
                department,
                receivedFrom,
                receivedUntil,
                words,
                order,
                descending,
                page);
    }

    public CaseQuery onPage(int other) {
        return new CaseQuery(
                centre,
                view,
                state,
                responsible,
                itemCode,
                department,
                receivedFrom,
                receivedUntil,
                words,
                order,
                descending,
                other);
    }
}

package onewindow.casework.web.recount;

import java.util.List;
import java.util.Map;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.ChangeContent;
import onewindow.casework.Movement;
import onewindow.casework.RecountLine;
import onewindow.casework.RecountRound;
import onewindow.casework.store.RecountLists.Wanted;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Sort;
import onewindow.platform.web.SortHead;
import org.jspecify.annotations.Nullable;

/** One change of the calendar: what it says, who proposed and who decided, and the cases it moves. */
public record CalendarChangePage(
        Screen screen,
        CalendarChange change,
        ChangeContent content,
        String proposer,
        String decider,
        String rejectedBecause,
        boolean outstanding,
        Rights rights,
        @Nullable Shown list,
        List<RefusalText> refusals)
        implements Page {
    /** What the officer who looks may do here. */
    public record Rights(boolean approves, boolean tells, boolean seesCases) {}

    /** One case with the name of the officer who answers for it. */
    public record Line(RecountLine moved, String responsible) {}

    /** The list as it was last worked out or carried out, and the part of it that is shown. */
    public record Shown(
            RecountRound round,
            String begunBy,
            Map<Movement, Long> counts,
            long toTell,
            Wanted wanted,
            Address address,
            Sort sort,
            List<Line> lines,
            Pager pager) {
        public Address only(@Nullable Movement movement) {
            return address.with("movement", movement).with("tell", null).with("page", null);
        }

        public Address toldOnly() {
            return address.with("movement", null).with("tell", "yes").with("page", null);
        }

        public boolean isShowing(@Nullable Movement movement) {
            return !wanted.toTell() && wanted.movement() == movement;
        }
    }

    public String path() {
        return "/calendar-changes/" + change.no();
    }

    public SortHead head(String column) {
        var shown = list;
        if (shown == null) throw new IllegalStateException("no list is shown");
        return new SortHead(shown.address(), shown.sort(), column, screen.t("recount.column." + column));
    }

    /** Whether this centre still has to sign: the change is proposed, or in force and its cases not recounted. */
    public boolean isOpen() {
        return change.state() == CalendarChange.ChangeState.PROPOSED || outstanding;
    }

    /** Whether a run that was signed for broke off. */
    public boolean hasBrokenOff() {
        return list != null && list.round().applied() && !list.round().hasEnded();
    }
}

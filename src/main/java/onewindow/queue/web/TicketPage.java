package onewindow.queue.web;

import java.util.List;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;
import onewindow.queue.TicketState;

/** One ticket: to print while it waits, to look at afterwards; with the cases that were opened for it. */
public record TicketPage(Screen screen, TicketRow row, int ahead, List<String> cases, boolean mayDraw) implements Page {
    public boolean isWaiting() {
        return row.ticket().state() == TicketState.WAITING;
    }
}

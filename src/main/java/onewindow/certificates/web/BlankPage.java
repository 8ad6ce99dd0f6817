package onewindow.certificates.web;

import java.time.Instant;
import java.util.List;
import onewindow.certificates.Blank;
import onewindow.certificates.BlankState;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** One blank with its life, and the form that spoils it while it is in stock. */
public record BlankPage(Screen screen, Blank blank, List<Line> log, List<Refusal> hindrances) implements Page {
    /** What happened, when, by whom; {@code what} is a message key. */
    public record Line(String what, Instant at, String officer, String detail) {}

    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }

    public boolean isInStock() {
        return blank.state() == BlankState.IN_STOCK;
    }
}

package onewindow.calendar.web;

import java.util.List;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** The form for an order that closes or reopens the centre. */
public record ClosurePage(Screen screen, ClosureForm form, List<RefusalText> refusals) implements Page {}

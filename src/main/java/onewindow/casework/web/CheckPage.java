package onewindow.casework.web;

import java.util.List;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** Where a paper is checked by hand: its case number and the check code printed beside the square code. */
public record CheckPage(Screen screen, String number, List<RefusalText> refusals) implements Page {}

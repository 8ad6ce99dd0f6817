package onewindow.casework.web;

import java.util.List;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Cases of which a part lies with one unit, what runs out first on top. */
public record OpinionsPage(Screen screen, List<StepsPage.Row> rows) implements Page {}

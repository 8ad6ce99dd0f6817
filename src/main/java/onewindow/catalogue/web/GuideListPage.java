package onewindow.catalogue.web;

import onewindow.catalogue.Found;
import onewindow.catalogue.ItemSummary;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;

/** The guides found, as a part of a page. */
public record GuideListPage(Screen screen, Found<ItemSummary> found, Pager pager, boolean searched) implements Page {
    public GuideWords words() {
        return new GuideWords(screen);
    }
}

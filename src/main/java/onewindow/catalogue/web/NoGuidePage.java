package onewindow.catalogue.web;

import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** No guide under this code: a search instead of an end. */
public record NoGuidePage(Screen screen, String asked) implements Page {}

package onewindow.walls.planted;

import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** A page record whose template nobody wrote. */
public record TemplatelessPage(Screen screen) implements Page {}

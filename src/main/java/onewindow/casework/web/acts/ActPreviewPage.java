package onewindow.casework.web.acts;

import onewindow.casework.web.Ahead;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** What an act will write, shown before it does: facts cannot be undone. */
public record ActPreviewPage(Screen screen, ActFrame frame, Ahead ahead) implements Page {}

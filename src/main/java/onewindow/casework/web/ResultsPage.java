package onewindow.casework.web;

import java.util.List;
import onewindow.casework.PublicResult;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;

/** What was granted, the latest first, as far as some words ask for. */
public record ResultsPage(Screen screen, String words, List<PublicResult> results, Pager pager) implements Page {}

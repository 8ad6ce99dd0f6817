package onewindow.supervision.web;

import java.util.List;
import onewindow.platform.web.Chart;
import onewindow.platform.web.Figure;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** The director's first page: what goes wrong this minute, then how the centre keeps its word. */
public record OverviewPage(
        Screen screen, @Nullable Integer missingYear, List<Figure> alarms, List<Figure> figures, List<Chart> charts)
        implements Page {}

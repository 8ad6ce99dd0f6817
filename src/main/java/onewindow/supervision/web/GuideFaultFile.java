package onewindow.supervision.web;

import java.util.List;
import java.util.stream.Collectors;
import onewindow.casework.GuideFault;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Texts;

/** Guides ranked by the notices they led to, as a file. */
public final class GuideFaultFile {
    private GuideFaultFile() {}

    public static Reply of(Screen screen, TableFormat format, List<GuideFault> guides) {
        return table(screen.texts()).download(screen.texts(), format, screen.now(), guides::forEach);
    }

    private static Table<GuideFault> table(Texts texts) {
        return Table.<GuideFault>titled("supervision.guides")
                .text("supervision.guides.item", 30, guide -> guide.item().value())
                .text("supervision.guides.name", 40, GuideFault::name)
                .text("supervision.guides.department", 20, GuideFault::department)
                .number("supervision.guides.received", GuideFault::received)
                .number("supervision.guides.asked", GuideFault::asked)
                .number("supervision.guides.share", GuideFault::share)
                .text(
                        "supervision.guides.causes",
                        60,
                        guide -> guide.causes().stream()
                                .map(cause -> texts.of(
                                        "supervision.guides.cause",
                                        cause.material(),
                                        cause.missing(),
                                        cause.defective()))
                                .collect(Collectors.joining("\n")));
    }
}

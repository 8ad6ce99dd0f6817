package onewindow.casework.web;

import java.util.stream.Collectors;
import onewindow.casework.PauseSign;
import onewindow.casework.Pauses;
import onewindow.casework.store.PauseStore;
import onewindow.people.Officer;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of odd pauses as a file. */
@Component
public class PausesFile {
    private final Pauses pauses;

    PausesFile(Pauses pauses) {
        this.pauses = pauses;
    }

    public Reply of(Screen screen, Officer by, TableFormat format, @Nullable PauseSign sign) {
        return table(screen.texts())
                .download(screen.texts(), format, screen.now(), taker -> pauses.each(by, sign, taker));
    }

    private static Table<PauseStore.Listed> table(Texts texts) {
        return Table.<PauseStore.Listed>titled("pauses.list")
                .text("procedures.case", 20, pause -> pause.number().value())
                .text("cases.column.item", 36, PauseStore.Listed::itemName)
                .text("cases.file.department", 20, PauseStore.Listed::department)
                .word("pauses.cause", PauseStore.Listed::cause)
                .text("procedures.by", 12, pause -> pause.by().value())
                .moment("pauses.begun", PauseStore.Listed::begunAt)
                .moment("pauses.ended", PauseStore.Listed::endedAt)
                .text("pauses.paper", 22, PauseStore.Listed::paper)
                .number("pauses.left", PauseStore.Listed::daysLeft)
                .text(
                        "pauses.signs",
                        40,
                        pause -> pause.signs().stream().map(texts::word).collect(Collectors.joining("；")));
    }
}

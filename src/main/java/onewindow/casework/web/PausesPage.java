package onewindow.casework.web;

import java.time.Instant;
import java.util.List;
import onewindow.casework.PauseSign;
import onewindow.casework.store.PauseStore;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Pauses with what is odd about them, the latest first, and by which rule they stand here. */
public record PausesPage(Screen screen, @Nullable PauseSign sign, List<Row> rows, Pager pager, Instant asOf)
        implements Page {
    /** A pause and the name of who began it. */
    public record Row(PauseStore.Listed pause, String officer) {}

    public Address file() {
        return Address.of("/reports/pauses/export").with("sign", sign);
    }
}

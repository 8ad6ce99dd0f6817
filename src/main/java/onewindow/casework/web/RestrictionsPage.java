package onewindow.casework.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.store.RestrictionStore;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;

/** Who may not ask for which licence until when, the latest first; with what has ended when asked for. */
public record RestrictionsPage(
        Screen screen, String words, boolean ended, List<RestrictionStore.Listed> rows, Pager pager, Instant asOf)
        implements Page {
    public Address file() {
        return Address.of("/restrictions/export").with("q", words).with("ended", ended ? "yes" : null);
    }

    public boolean isInForce(RestrictionStore.Listed row) {
        LocalDate today = ChinaTime.dateOf(asOf);
        return row.lasts() && !row.until().isBefore(today);
    }
}

package onewindow.casework.web;

import java.time.Instant;
import java.util.List;
import onewindow.casework.store.LicenceStore;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;

/** Licences by the day on which they end, within the days of the watch or all of them. */
public record LicencesPage(
        Screen screen, String words, boolean all, int days, List<LicenceStore.Listed> rows, Pager pager, Instant asOf)
        implements Page {
    public Address file() {
        return Address.of("/licences/export").with("q", words).with("all", all ? "yes" : null);
    }
}

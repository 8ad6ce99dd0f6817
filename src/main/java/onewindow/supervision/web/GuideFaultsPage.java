package onewindow.supervision.web;

import java.time.LocalDate;
import java.util.List;
import onewindow.casework.GuideFault;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** Guides ranked by the one-time notices that they led to, with the materials that were asked for. */
public record GuideFaultsPage(Screen screen, LocalDate from, LocalDate to, List<GuideFault> guides, boolean mayDraft)
        implements Page {
    public Address file() {
        return Address.of("/reports/guides/export").with("from", from).with("to", to);
    }

    /** Where the guide is mended, or read by those who do not keep it. */
    public String address(GuideFault guide) {
        return (mayDraft ? "/items/" : "/guides/") + guide.item().value();
    }
}

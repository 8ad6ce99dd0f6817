package onewindow.documents.web;

import java.time.Instant;
import java.util.List;
import onewindow.documents.PaperQuery;
import onewindow.documents.RegisteredPaper;
import onewindow.platform.web.Address;
import onewindow.platform.web.Page;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** The register of papers: who signed each, which seal it bears, how it was served and by what that is proved. */
public record RegisterPage(Screen screen, PaperQuery query, List<Row> rows, Pager pager, Instant asOf) implements Page {
    /** A paper with the names of who signed and who served it. */
    public record Row(RegisteredPaper paper, String signer, String servedBy, Matter matter) {}

    /** What a paper is about, and where that is found by whoever may see it. */
    public record Matter(String number, @Nullable String address) {}

    public Address file() {
        return Address.of("/papers/export")
                .with("from", query.from())
                .with("until", query.until())
                .with("kind", query.kind())
                .with("state", query.state())
                .with("q", query.words());
    }
}

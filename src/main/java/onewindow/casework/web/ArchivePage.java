package onewindow.casework.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onewindow.casework.Archive;
import onewindow.casework.CaseNumber;
import onewindow.casework.store.ArchiveStore;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** What waits for the archive, the terms of keeping, and what has gone, the latest first. */
public record ArchivePage(
        Screen screen,
        List<ArchiveStore.Waiting> waiting,
        Set<CaseNumber> heldBack,
        List<ArchiveStore.Rule> rules,
        List<Row> transfers,
        String until,
        String item,
        List<Refusal> hindrances,
        Instant asOf)
        implements Page {
    /** A transfer and the name of who handed it over. */
    public record Row(ArchiveStore.Listed transfer, String officer) {}

    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }

    /** Whether more waits than one transfer takes. */
    public boolean isMore() {
        return waiting.size() == Archive.MOST;
    }
}

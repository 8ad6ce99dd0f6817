package onewindow.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.store.CaseStore;
import onewindow.ledger.Entry;
import onewindow.ledger.Ledger;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import org.springframework.stereotype.Component;

/** A case with all that happened to it, as it stands now: what time alone has done to it is read, not waited for. */
@Component
public class CaseFiles {
    /** The entries as they stand in the ledger, and the file they fold into. */
    public record Opened(List<Entry> entries, CaseFile file) {}

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Clock clock;

    CaseFiles(Ledger ledger, Surroundings surroundings, Clock clock) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Clause("LIC-32.4")
    public Optional<Opened> open(CentreId centre, CaseNumber number) {
        var history = ledger.history(ActsOnCases.streamOf(centre, number));
        if (history.isEmpty()) return Optional.empty();
        var file = CaseFile.of(CaseStore.happened(history));
        return Optional.of(new Opened(history.entries(), surroundings.asOf(centre, file, clock.instant())));
    }
}

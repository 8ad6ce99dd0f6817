package onewindow.casework.store;

import java.util.List;
import java.util.Optional;
import onewindow.casework.CaseNumber;
import onewindow.casework.rules.CaseFile;
import onewindow.ledger.Entry;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.platform.CentreId;
import org.springframework.stereotype.Repository;

/** A case with all that happened to it, read from its stream. */
@Repository
public class CaseFiles {
    /** The entries as they stand in the ledger, and the file they fold into. */
    public record Opened(List<Entry> entries, CaseFile file) {}

    private final Ledger ledger;

    CaseFiles(Ledger ledger) {
        this.ledger = ledger;
    }

    public Optional<Opened> open(CentreId centre, CaseNumber number) {
        var history = ledger.history(Stream.of(centre, "case", number));
        if (history.isEmpty()) return Optional.empty();
        return Optional.of(new Opened(history.entries(), CaseFile.of(CaseStore.happened(history))));
    }
}

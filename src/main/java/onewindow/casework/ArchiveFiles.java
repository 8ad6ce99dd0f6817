package onewindow.casework;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onewindow.documents.Documents;
import onewindow.documents.PrintPurpose;
import onewindow.ledger.Entry;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the transfer file (移交文件): a bag after RFC 8493 with a list of its cases, the facts and papers of each, and a fixity
 * hash of every file. Made twice it holds the same bytes, whatever happened to a case since.
 */
@Service
@Clause("PIP-19")
public class ArchiveFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Archive archive;
    private final Documents documents;
    private final Ledger ledger;
    private final Clock clock;

    ArchiveFiles(Archive archive, Documents documents, Ledger ledger, Clock clock) {
        this.archive = archive;
        this.documents = documents;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Writes the file of a transfer; that it was taken stands on record, and so does each paper in it. */
    public void write(int number, Officer by, OutputStream out) throws IOException {
        var transfer = archive.find(number, by);
        var stream = new Stream(by.centre(), "archive/taken");
        ledger.note(
                stream,
                Archive.FACTS,
                new ArchiveFact.TransferTaken(number),
                by.signing(clock.instant(), SubmissionId.fresh()));
        try (var bag = new Bag(out, info(transfer, by))) {
            bag.put("data/index.csv", index(transfer));
            for (var filed : transfer.cases()) put(bag, transfer, filed, by);
        }
    }

    private static Map<String, String> info(Transfer transfer, Officer by) {
        var info = new LinkedHashMap<String, String>();
        info.put("Source-Organization", by.centre().value());
        info.put("External-Identifier", String.valueOf(transfer.number()));
        info.put("Bagging-Date", ChinaTime.dateOf(transfer.at()).toString());
        return info;
    }

    private static String index(Transfer transfer) {
        var lines = new StringBuilder("case,item,outcome,ended,keeping,years,facts,last_digest_sm3\r\n");
        for (var filed : transfer.cases()) {
            var years = filed.keeping().years();
            lines.append(String.join(
                            ",",
                            filed.number().value(),
                            "\"" + filed.itemName().replace("\"", "\"\"") + "\"",
                            filed.outcome().name(),
                            ChinaTime.dateOf(filed.endedAt()).toString(),
                            filed.keeping().name(),
                            years == null ? "" : years.toString(),
                            String.valueOf(filed.facts()),
                            filed.digest()))
                    .append("\r\n");
        }
        return lines.toString();
    }

    private void put(Bag bag, Transfer transfer, Transfer.Filed filed, Officer by) throws IOException {
        var folder = "data/" + filed.number() + "/";
        var entries = ledger.history(ActsOnCases.streamOf(by.centre(), filed.number())).entries().stream()
                .limit(filed.facts())
                .toList();
        bag.put(
                folder + "facts.json",
                JSON.writeValueAsString(entries.stream().map(ArchiveFiles::told).toList()));
        for (var paper : documents.of(by.centre(), CasePapers.subject(filed.number())))
            if (!paper.issuedAt().isAfter(transfer.at()))
                bag.put(
                        folder + paper.no().value() + ".pdf",
                        documents.print(paper.no(), PrintPurpose.FILING, by).pdf());
    }

    /** A fact as the archive keeps it: who, when, what, and the digest that chains it to the one before. */
    private static Map<String, Object> told(Entry entry) {
        var told = new TreeMap<String, Object>();
        told.put("seq", entry.seq());
        told.put("kind", entry.kind());
        told.put("happenedAt", entry.happenedAt().toString());
        told.put("officer", entry.signature().officer().value());
        told.put("clauses", List.copyOf(entry.clauses()));
        told.put("fact", JSON.readTree(entry.payload()));
        told.put("digest", HexFormat.of().formatHex(entry.digest()));
        return told;
    }
}

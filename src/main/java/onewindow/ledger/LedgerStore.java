package onewindow.ledger;

import static onewindow.platform.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import org.springframework.stereotype.Repository;

/** All SQL of the ledger. There is no statement that changes or removes an entry, and no right to one. */
@Repository
class LedgerStore {
    private final Sql sql;

    LedgerStore(Sql sql) {
        this.sql = sql;
    }

    void insert(Entry entry, int part, byte[] previous) {
        var by = entry.signature();
        sql.of("""
                        insert into ledger.entry (centre, stream, seq, kind, happened_at, officer, acting_for, window_no,
                                                  clauses, payload, submission_id, submission_part, previous_digest, digest)
                        values (:centre, :stream, :seq, :kind, :happenedAt, :officer, :actingFor, :window,
                                :clauses, cast(:payload as json), :submission, :part, :previous, :digest)
                        """)
                .with("centre", entry.stream().centre())
                .with("stream", entry.stream().name())
                .with("seq", entry.seq())
                .with("kind", entry.kind())
                .with("happenedAt", entry.happenedAt())
                .with("officer", by.officer())
                .with("actingFor", by.actingFor())
                .with("window", by.window())
                .with("clauses", entry.clauses())
                .with("payload", entry.payload())
                .with("submission", by.submission())
                .with("part", part)
                .with("previous", previous)
                .with("digest", entry.digest())
                .run();
    }

    /** Holds back other notes on the same stream until this transaction ends. */
    void waitForTurn(Stream stream) {
        sql.of("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .with("name", stream.centre() + "/" + stream.name())
                .list(row -> true);
    }

    Optional<Entry> last(Stream stream) {
        return sql.of("""
                        select centre, stream, seq, kind, happened_at, recorded_at, officer, acting_for, window_no,
                               clauses, payload, submission_id, digest
                          from ledger.entry
                         where centre = :centre and stream = :stream
                         order by seq desc
                         limit 1
                        """)
                .with("centre", stream.centre())
                .with("stream", stream.name())
                .maybe(LedgerStore::entry);
    }

    List<Entry> entries(Stream stream) {
        return sql.of("""
                        select centre, stream, seq, kind, happened_at, recorded_at, officer, acting_for, window_no,
                               clauses, payload, submission_id, digest
                          from ledger.entry
                         where centre = :centre and stream = :stream
                         order by seq
                        """)
                .with("centre", stream.centre())
                .with("stream", stream.name())
                .list(LedgerStore::entry);
    }

    Optional<String> streamOf(CentreId centre, SubmissionId submission) {
        return sql.of("""
                        select stream from ledger.entry
                         where centre = :centre and submission_id = :submission and submission_part = 0
                        """).with("centre", centre).with("submission", submission).maybe(row -> row.getString("stream"));
    }

    static Entry entry(ResultSet row) throws SQLException {
        var happenedAt = instant(row, "happened_at");
        var actingFor = row.getString("acting_for");
        var window = row.getString("window_no");
        return new Entry(
                new Stream(new CentreId(row.getString("centre")), row.getString("stream")),
                row.getInt("seq"),
                row.getString("kind"),
                happenedAt,
                instant(row, "recorded_at"),
                new Signature(
                        new OfficerNo(row.getString("officer")),
                        actingFor == null ? null : new OfficerNo(actingFor),
                        window == null ? null : new WindowNo(window),
                        happenedAt,
                        new SubmissionId(row.getString("submission_id"))),
                List.of((String[]) row.getArray("clauses").getArray()),
                row.getString("payload"),
                row.getBytes("digest"));
    }
}

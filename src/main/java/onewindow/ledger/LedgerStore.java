package onewindow.ledger;

import static onewindow.platform.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** Writes the entries of one submission in one statement; {@code previous} is the digest before the first. */
    void insert(List<Entry> entries, byte[] previous) {
        var first = entries.getFirst();
        var by = first.signature();
        var before = new ArrayList<String>();
        before.add(hex(previous));
        entries.forEach(entry -> before.add(hex(entry.digest())));
        sql.of("""
                        insert into ledger.entry (centre, stream, seq, kind, happened_at, officer, acting_for, window_no,
                                                  clauses, payload, submission_id, submission_part, previous_digest, digest)
                        select :centre, :stream, :firstSeq + cast(part as integer) - 1, kind, :happenedAt, :officer,
                               cast(:actingFor as text), cast(:window as text), string_to_array(clauses, ' '),
                               cast(payload as json), :submission, part - 1, decode(previous, 'hex'), decode(digest, 'hex')
                          from unnest(cast(:kinds as text[]), cast(:clauses as text[]), cast(:payloads as text[]),
                                      cast(:previous as text[]), cast(:digests as text[]))
                               with ordinality as entry (kind, clauses, payload, previous, digest, part)
                        """)
                .with("centre", first.stream().centre())
                .with("stream", first.stream().name())
                .with("firstSeq", first.seq())
                .with("happenedAt", first.happenedAt())
                .with("officer", by.officer())
                .with("actingFor", by.actingFor())
                .with("window", by.window())
                .with("submission", by.submission())
                .with("kinds", entries.stream().map(Entry::kind).toList())
                .with(
                        "clauses",
                        entries.stream()
                                .map(entry -> String.join(" ", entry.clauses()))
                                .toList())
                .with("payloads", entries.stream().map(Entry::payload).toList())
                .with("previous", before.subList(0, entries.size()))
                .with("digests", before.subList(1, before.size()))
                .run();
    }

    /** Writes one entry to each of many streams of a centre in one statement. */
    void insertEach(List<Entry> entries, List<byte[]> previous) {
        var first = entries.getFirst();
        var by = first.signature();
        sql.of("""
                        insert into ledger.entry (centre, stream, seq, kind, happened_at, officer, acting_for, window_no,
                                                  clauses, payload, submission_id, submission_part, previous_digest, digest)
                        select :centre, stream, cast(seq as integer), kind, cast(happened as timestamptz), :officer,
                               cast(:actingFor as text), cast(:window as text), string_to_array(clauses, ' '),
                               cast(payload as json), submission, 0, decode(previous, 'hex'), decode(digest, 'hex')
                          from unnest(cast(:streams as text[]), cast(:seqs as text[]), cast(:kinds as text[]),
                                      cast(:happened as text[]), cast(:clauses as text[]), cast(:payloads as text[]),
                                      cast(:submissions as text[]), cast(:previous as text[]), cast(:digests as text[]))
                               as entry (stream, seq, kind, happened, clauses, payload, submission, previous, digest)
                        """)
                .with("centre", first.stream().centre())
                .with("officer", by.officer())
                .with("actingFor", by.actingFor())
                .with("window", by.window())
                .with("streams", texts(entries, entry -> entry.stream().name()))
                .with("seqs", texts(entries, entry -> String.valueOf(entry.seq())))
                .with("kinds", texts(entries, Entry::kind))
                .with("happened", texts(entries, entry -> entry.happenedAt().toString()))
                .with("clauses", texts(entries, entry -> String.join(" ", entry.clauses())))
                .with("payloads", texts(entries, Entry::payload))
                .with(
                        "submissions",
                        texts(entries, entry -> entry.signature().submission().value()))
                .with("previous", previous.stream().map(LedgerStore::hex).toList())
                .with("digests", texts(entries, entry -> hex(entry.digest())))
                .run();
    }

    private static List<String> texts(List<Entry> entries, Function<Entry, String> text) {
        return entries.stream().map(text).toList();
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
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

    List<History> histories(CentreId centre, List<Stream> streams) {
        var byStream = new LinkedHashMap<Stream, List<Entry>>();
        sql.of("""
                        select centre, stream, seq, kind, happened_at, recorded_at, officer, acting_for, window_no,
                               clauses, payload, submission_id, digest
                          from ledger.entry
                         where centre = :centre and stream = any(cast(:streams as text[]))
                         order by stream, seq
                        """)
                .with("centre", centre)
                .with("streams", streams.stream().map(Stream::name).toList())
                .list(LedgerStore::entry)
                .forEach(entry -> byStream.computeIfAbsent(entry.stream(), stream -> new ArrayList<>())
                        .add(entry));
        return byStream.entrySet().stream()
                .map(stream -> new History(stream.getKey(), List.copyOf(stream.getValue())))
                .toList();
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

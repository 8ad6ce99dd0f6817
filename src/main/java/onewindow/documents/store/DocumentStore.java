package onewindow.documents.store;

import static onewindow.platform.Sql.instant;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onewindow.documents.PaperConfirmed;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperNo;
import onewindow.documents.PaperSummary;
import onewindow.ledger.Signature;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.vault.Place;
import onewindow.platform.vault.Vault;
import org.springframework.stereotype.Repository;

/** Series of numbers and issued papers. A paper is inserted and read, never changed: there is no right to. */
@Repository
public class DocumentStore {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Sql sql;
    private final Vault vault;

    DocumentStore(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** The next serial; taken back with the transaction, so that committed papers have no gaps. */
    public int nextSerial(CentreId centre, PaperKind kind, int year) {
        return sql.of("""
                        insert into documents.series as s (centre, kind, year, last_serial)
                        values (:centre, :kind, :year, 1)
                        on conflict (centre, kind, year) do update set last_serial = s.last_serial + 1
                        returning last_serial
                        """)
                .with("centre", centre)
                .with("kind", kind)
                .with("year", year)
                .one(row -> row.getInt(1));
    }

    public void insert(CentreId centre, NewPaper paper, Signature by) {
        var no = paper.no();
        var text = ContentCodec.text(paper.content());
        var issuedAt = by.at().truncatedTo(ChronoUnit.MICROS);
        sql.of("""
                        insert into documents.paper (centre, paper_no, kind, number_text, subject, issued_at, issued_by,
                                                     acting_for, window_no, template_version, content_sealed,
                                                     content_digest, token)
                        values (:centre, :no, :kind, :number, :subject, :issuedAt, :officer, :actingFor, :window, :version,
                                :sealed, :digest, :token)
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("kind", paper.content().kind())
                .with("number", paper.number())
                .with("subject", paper.subject())
                .with("issuedAt", issuedAt)
                .with("officer", by.officer())
                .with("actingFor", by.actingFor())
                .with("window", by.window())
                .with("version", paper.templateVersion())
                .with("sealed", vault.seal(place(centre, no), text))
                .with("digest", digest(centre, no, issuedAt, text))
                .with("token", newToken())
                .run();
    }

    public Optional<StoredPaper> find(CentreId centre, PaperNo no) {
        return sql.of("""
                        select centre, paper_no, kind, number_text, subject, issued_at, issued_by, template_version,
                               content_sealed, content_digest, token
                          from documents.paper
                         where centre = :centre and paper_no = :no
                        """).with("centre", centre).with("no", no).maybe(this::stored);
    }

    public List<PaperSummary> about(CentreId centre, String subject) {
        return sql.of("""
                        select paper_no, kind, number_text, subject, issued_at, issued_by, content_digest
                          from documents.paper
                         where centre = :centre and subject = :subject
                         order by issued_at, paper_no
                        """).with("centre", centre).with("subject", subject).list(DocumentStore::summary);
    }

    public Optional<PaperConfirmed> confirm(String token) {
        return sql.of("""
                        select centre, paper_no, kind, number_text, subject, issued_at, content_digest
                          from documents.paper
                         where token = :token
                        """)
                .with("token", token)
                .maybe(row -> new PaperConfirmed(
                        new CentreId(row.getString("centre")),
                        new PaperNo(row.getString("paper_no")),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getString("number_text"),
                        instant(row, "issued_at"),
                        row.getString("subject"),
                        checkCode(row.getBytes("content_digest"))));
    }

    private StoredPaper stored(ResultSet row) throws SQLException {
        var centre = new CentreId(row.getString("centre"));
        var summary = summary(row);
        var text = vault.open(place(centre, summary.no()), row.getBytes("content_sealed"));
        var content = ContentCodec.read(summary.kind(), text);
        return new StoredPaper(summary, content, row.getInt("template_version"), row.getString("token"));
    }

    static PaperSummary summary(ResultSet row) throws SQLException {
        return new PaperSummary(
                new PaperNo(row.getString("paper_no")),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("number_text"),
                row.getString("subject"),
                instant(row, "issued_at"),
                new OfficerNo(row.getString("issued_by")),
                checkCode(row.getBytes("content_digest")));
    }

    private static Place place(CentreId centre, PaperNo no) {
        return new Place("documents.paper", centre, no.value(), "content");
    }

    /** Keyed, because an unkeyed digest would let anybody test guesses about the person a paper is for. */
    private byte[] digest(CentreId centre, PaperNo no, Instant issuedAt, String text) {
        return vault.digest(
                "documents.paper", String.join("\n", centre.value(), no.value(), issuedAt.toString(), text));
    }

    private static String checkCode(byte[] digest) {
        var hex = HexFormat.of().formatHex(digest, 0, 8).toUpperCase(Locale.ROOT);
        return String.join("-", hex.substring(0, 4), hex.substring(4, 8), hex.substring(8, 12), hex.substring(12));
    }

    private static String newToken() {
        var bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

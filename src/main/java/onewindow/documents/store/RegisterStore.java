package onewindow.documents.store;

import static onewindow.platform.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import onewindow.documents.PaperNo;
import onewindow.documents.PaperQuery;
import onewindow.documents.PaperQuery.ServiceState;
import onewindow.documents.RegisteredPaper;
import onewindow.documents.RegisteredPaper.Served;
import onewindow.documents.Seal;
import onewindow.documents.ServiceWay;
import onewindow.documents.Serving;
import onewindow.documents.TakenBy;
import onewindow.ledger.Signature;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.Listing;
import onewindow.platform.LongReading;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The register of papers: what was issued, and how it was served. */
@Repository
public class RegisterStore {
    private static final String COLUMNS = """
            p.paper_no, p.kind, p.number_text, p.subject, p.issued_at, p.issued_by, p.content_digest, p.acting_for,
            s.way, s.taken_by, s.seal, s.proof, s.served_on, s.served_at, s.served_by, s.acting_for as served_for""";
    private static final String PAPERS =
            "documents.paper p left join documents.served s on s.centre = p.centre and s.paper_no = p.paper_no";
    private static final String LATEST = "p.issued_at desc, p.paper_no desc";

    private final Sql sql;
    private final LongReading reading;

    RegisterStore(Sql sql, LongReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    public void insert(CentreId centre, PaperNo no, Serving serving, Signature by) {
        sql.of("""
                        insert into documents.served (centre, paper_no, way, taken_by, seal, proof, served_on, served_at, served_by,
                                                      acting_for)
                        values (:centre, :no, :way, :takenBy, :seal, :proof, :on, :at, :officer, :actingFor)
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("way", serving.way())
                .with("takenBy", serving.takenBy())
                .with("seal", serving.seal())
                .with("proof", serving.proof().strip())
                .with("on", serving.on())
                .with("at", by.at())
                .with("officer", by.officer())
                .with("actingFor", by.actingFor())
                .run();
    }

    public Optional<RegisteredPaper> find(CentreId centre, PaperNo no) {
        return sql.of("select " + COLUMNS + " from " + PAPERS + " where p.centre = :centre and p.paper_no = :no")
                .with("centre", centre)
                .with("no", no)
                .maybe(RegisterStore::paper);
    }

    public List<RegisteredPaper> about(CentreId centre, String subject) {
        return sql.of("select " + COLUMNS + " from " + PAPERS + """
                         where p.centre = :centre and p.subject = :subject order by p.issued_at, p.paper_no
                        """)
                .with("centre", centre)
                .with("subject", subject)
                .list(RegisterStore::paper);
    }

    public List<RegisteredPaper> page(CentreId centre, PaperQuery query, int page, int size) {
        return listing(centre, query).page(sql, COLUMNS, LATEST, page, size, RegisterStore::paper);
    }

    public long count(CentreId centre, PaperQuery query) {
        return listing(centre, query).count(sql);
    }

    public void each(CentreId centre, PaperQuery query, Consumer<RegisteredPaper> taker) {
        reading.read(reports -> listing(centre, query).each(reports, COLUMNS, LATEST, RegisterStore::paper, taker));
    }

    private static Listing listing(CentreId centre, PaperQuery query) {
        var kind = query.kind();
        var listing = Listing.from(PAPERS)
                .where("p.centre = :centre", "centre", centre)
                .where(
                        "p.issued_at >= :from",
                        "from",
                        query.from().atStartOfDay(ChinaTime.ZONE).toInstant())
                .where(
                        "p.issued_at < :until",
                        "until",
                        query.until().plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant())
                .where("p.kind = :kind", "kind", kind == null ? null : kind.name());
        if (query.state() == ServiceState.SERVED) listing.where("s.paper_no is not null");
        if (query.state() == ServiceState.UNSERVED)
            listing.where("s.paper_no is null and p.kind not in"
                    + " ('DELIVERY_RECEIPT', 'CORRECTION_RECORD', 'HEARING_MINUTES', 'INSPECTION_RECORD')");
        if (!query.words().isBlank())
            listing.where(
                    "(p.number_text like :words or p.subject like :words or p.paper_no like :words)",
                    "words",
                    Listing.contains(query.words()));
        return listing;
    }

    private static RegisteredPaper paper(ResultSet row) throws SQLException {
        return new RegisteredPaper(DocumentStore.summary(row), officer(row.getString("acting_for")), served(row));
    }

    private static @Nullable Served served(ResultSet row) throws SQLException {
        var way = row.getString("way");
        if (way == null) return null;
        var taker = row.getString("taken_by");
        var serving = new Serving(
                ServiceWay.valueOf(way),
                taker == null ? null : TakenBy.valueOf(taker),
                Seal.valueOf(row.getString("seal")),
                row.getString("proof"),
                row.getObject("served_on", LocalDate.class));
        return new Served(
                serving,
                instant(row, "served_at"),
                new OfficerNo(row.getString("served_by")),
                officer(row.getString("served_for")));
    }

    private static @Nullable OfficerNo officer(@Nullable String number) {
        return number == null ? null : new OfficerNo(number);
    }
}

package onewindow.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onewindow.catalogue.imports.ImportHead;
import onewindow.catalogue.imports.ImportMode;
import onewindow.catalogue.imports.ImportState;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.tables.GivenFile;
import org.springframework.stereotype.Repository;

/** Imports as wholes: the file, its state, how far the work is. */
@Repository
public class ImportStore {
    private static final String HEAD = """
            select i.import_no, i.file_name, i.officer, i.given_at, i.state, i.mode, i.worked_at, i.total, i.done, i.ignored,
                   coalesce(n.new_items, 0) as new_items, coalesce(n.changed, 0) as changed, coalesce(n.same, 0) as same,
                   coalesce(n.wrong, 0) as wrong, coalesce(n.taken, 0) as taken, coalesce(n.refused, 0) as refused,
                   (select count(*) from catalogue.import_problem p
                     where p.centre = i.centre and p.import_no = i.import_no) as problems,
                   (select count(*) from catalogue.import_difference d
                     where d.centre = i.centre and d.import_no = i.import_no and d.accepted is null) as undecided
              from catalogue.item_import i
              left join lateral (
                   select count(*) filter (where kind = 'NEW') as new_items,
                          count(*) filter (where kind = 'CHANGED') as changed,
                          count(*) filter (where kind = 'SAME') as same,
                          count(*) filter (where kind = 'WRONG') as wrong,
                          count(*) filter (where result in ('DRAFTED', 'REVISED')) as taken,
                          count(*) filter (where result = 'REFUSED') as refused
                     from catalogue.import_item c
                    where c.centre = i.centre and c.import_no = i.import_no) n on true
             where i.centre = :centre
            """;

    private final Sql sql;

    ImportStore(Sql sql) {
        this.sql = sql;
    }

    /** Opens an import under the next number of the centre. */
    public int open(CentreId centre, GivenFile file, OfficerNo by, Instant at) {
        sql.of("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .with("name", "item-import/" + centre)
                .list(row -> true);
        return sql.of("""
                        insert into catalogue.item_import (centre, import_no, file_name, file_digest, file, officer, given_at,
                                                           state, worked_at, total, done, ignored)
                        select :centre, coalesce(max(import_no), 0) + 1, :name, :digest, :file, :officer, :at,
                               'CHECKING', :at, 0, 0, '{}'
                          from catalogue.item_import where centre = :centre
                        returning import_no
                        """)
                .with("centre", centre)
                .with("name", file.name())
                .with("digest", GuideText.digest(file.content()))
                .with("file", file.content())
                .with("officer", by)
                .with("at", at)
                .one(row -> row.getInt("import_no"));
    }

    public Optional<ImportHead> head(CentreId centre, int no) {
        return sql.of(HEAD + " and i.import_no = :no")
                .with("centre", centre)
                .with("no", no)
                .maybe(ImportStore::head);
    }

    /** The last imports, the newest first. */
    public List<ImportHead> last(CentreId centre, int most) {
        return sql.of(HEAD + " order by i.import_no desc limit :most")
                .with("centre", centre)
                .with("most", most)
                .list(ImportStore::head);
    }

    public GivenFile file(CentreId centre, int no) {
        return sql.of("select file_name, file from catalogue.item_import where centre = :centre and import_no = :no")
                .with("centre", centre)
                .with("no", no)
                .one(row -> new GivenFile(row.getString("file_name"), row.getBytes("file")));
    }

    /** Says that the work goes on, and how far it is. */
    public void progress(CentreId centre, int no, int done, int total, Instant at) {
        sql.of("""
                        update catalogue.item_import set done = :done, total = :total, worked_at = :at
                         where centre = :centre and import_no = :no
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("done", done)
                .with("total", total)
                .with("at", at)
                .run();
    }

    public void done(CentreId centre, int no, int done, Instant at) {
        sql.of("""
                        update catalogue.item_import set done = :done, worked_at = :at
                         where centre = :centre and import_no = :no
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("done", done)
                .with("at", at)
                .run();
    }

    /** Moves an import on from one state to the next; false when somebody else was faster. */
    public boolean move(CentreId centre, int no, ImportState from, ImportState to, Instant at) {
        return sql.of("""
                                update catalogue.item_import set state = :to, worked_at = :at
                                 where centre = :centre and import_no = :no and state = :from
                                """)
                        .with("centre", centre)
                        .with("no", no)
                        .with("from", from)
                        .with("to", to)
                        .with("at", at)
                        .run()
                == 1;
    }

    public void checked(CentreId centre, int no, List<String> ignored, Instant at) {
        sql.of("""
                        update catalogue.item_import
                           set state = 'CHECKED', ignored = :ignored, done = total, worked_at = :at
                         where centre = :centre and import_no = :no
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("ignored", ignored)
                .with("at", at)
                .run();
    }

    /** The work begins; false when it has begun already. */
    public boolean begin(CentreId centre, int no, ImportMode mode, int total, Instant at) {
        return sql.of("""
                                update catalogue.item_import
                                   set state = 'APPLYING', mode = :mode, done = 0, total = :total, worked_at = :at
                                 where centre = :centre and import_no = :no and state = 'CHECKED'
                                """)
                        .with("centre", centre)
                        .with("no", no)
                        .with("mode", mode)
                        .with("total", total)
                        .with("at", at)
                        .run()
                == 1;
    }

    /** Takes hold of work that fell silent; false when somebody else took it first. */
    public boolean takeUp(CentreId centre, int no, Instant silentSince, Instant at) {
        return sql.of("""
                                update catalogue.item_import set worked_at = :at
                                 where centre = :centre and import_no = :no and worked_at < :silentSince
                                   and state in ('CHECKING', 'APPLYING')
                                """)
                        .with("centre", centre)
                        .with("no", no)
                        .with("silentSince", silentSince)
                        .with("at", at)
                        .run()
                == 1;
    }

    private static ImportHead head(ResultSet row) throws SQLException {
        var mode = row.getString("mode");
        return new ImportHead(
                row.getInt("import_no"),
                row.getString("file_name"),
                new OfficerNo(row.getString("officer")),
                Sql.instant(row, "given_at"),
                ImportState.valueOf(row.getString("state")),
                mode == null ? null : ImportMode.valueOf(mode),
                Sql.instant(row, "worked_at"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("new_items"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("wrong"),
                row.getInt("problems"),
                row.getInt("undecided"),
                row.getInt("taken"),
                row.getInt("refused"),
                Arrays.asList((String[]) row.getArray("ignored").getArray()));
    }
}

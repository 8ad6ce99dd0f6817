package onewindow.catalogue.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.imports.CheckedItem;
import onewindow.catalogue.imports.Decisions;
import onewindow.catalogue.imports.Difference;
import onewindow.catalogue.imports.ImportedItem;
import onewindow.catalogue.imports.ImportedKind;
import onewindow.catalogue.imports.ImportedResult;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the check of an import found, item by item and difference by difference, and what became of it. */
@Repository
public class ImportLines {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private static final String ITEM = """
            select c.item_code, c.name, c.line_no, c.kind, c.result, c.because,
                   (select count(*) from catalogue.import_difference d
                     where d.centre = c.centre and d.import_no = c.import_no and d.item_code = c.item_code) as differences,
                   (select count(*) from catalogue.import_difference d
                     where d.centre = c.centre and d.import_no = c.import_no and d.item_code = c.item_code
                       and d.accepted is null) as undecided
              from catalogue.import_item c
            """;

    /** A difference as it was found, its number within the item, and what was decided about it. */
    public record Point(
            int number, Difference difference, @Nullable Boolean accepted) {}

    /** What is still to be taken over of one item. */
    public record ToDo(
            ItemCode code, ImportedKind kind, @Nullable Guide guide, String comparedWith) {}

    private final Sql sql;

    ImportLines(Sql sql) {
        this.sql = sql;
    }

    public void insertItems(CentreId centre, int no, List<CheckedItem> items) {
        sql.of("""
                        insert into catalogue.import_item (centre, import_no, item_code, name, line_no, kind, guide, compared_with)
                        select :centre, :no, code, name, cast(line as integer), kind, cast(guide as json), compared
                          from unnest(cast(:codes as text[]), cast(:names as text[]), cast(:lines as text[]),
                                      cast(:kinds as text[]), cast(:guides as text[]), cast(:compared as text[]))
                               as item (code, name, line, kind, guide, compared)
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("codes", column(items, item -> item.code().value()))
                .with("names", column(items, CheckedItem::name))
                .with("lines", column(items, item -> String.valueOf(item.line())))
                .with("kinds", column(items, item -> item.kind().name()))
                .with("guides", column(items, item -> item.guide() == null ? null : GuideText.write(item.guide())))
                .with("compared", column(items, CheckedItem::comparedWith))
                .run();
        insertDifferences(centre, no, items);
    }

    private void insertDifferences(CentreId centre, int no, List<CheckedItem> items) {
        record Row(ItemCode code, int number, Difference difference) {}
        var rows = new ArrayList<Row>();
        for (var item : items)
            for (var difference : item.differences()) rows.add(new Row(item.code(), rows.size() + 1, difference));
        if (rows.isEmpty()) return;
        sql.of("""
                        insert into catalogue.import_difference (centre, import_no, item_code, number, kind, list, line, before, after)
                        select :centre, :no, code, row_number() over (partition by code order by cast(number as integer)),
                               kind, list, line, cast(before as json), cast(after as json)
                          from unnest(cast(:codes as text[]), cast(:numbers as text[]), cast(:kinds as text[]),
                                      cast(:lists as text[]), cast(:lines as text[]), cast(:before as text[]),
                                      cast(:after as text[]))
                               as difference (code, number, kind, list, line, before, after)
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("codes", column(rows, row -> row.code().value()))
                .with("numbers", column(rows, row -> String.valueOf(row.number())))
                .with("kinds", column(rows, row -> row.difference().kind().name()))
                .with("lists", column(rows, row -> row.difference().list()))
                .with("lines", column(rows, row -> row.difference().line()))
                .with(
                        "before",
                        column(
                                rows,
                                row -> JSON.writeValueAsString(row.difference().before())))
                .with(
                        "after",
                        column(
                                rows,
                                row -> JSON.writeValueAsString(row.difference().after())))
                .run();
    }

    static <R> List<@Nullable String> column(List<R> rows, Function<R, @Nullable String> cell) {
        var column = new ArrayList<@Nullable String>(rows.size());
        for (var row : rows) column.add(cell.apply(row));
        return column;
    }

    public void decide(CentreId centre, int no, Decisions decisions, OfficerNo by, Instant at) {
        var all = decisions.all();
        if (all != null) decide(centre, no, decisions.item(), null, all, by, at);
        if (!decisions.accepted().isEmpty()) decide(centre, no, decisions.item(), decisions.accepted(), true, by, at);
        if (!decisions.refused().isEmpty()) decide(centre, no, decisions.item(), decisions.refused(), false, by, at);
    }

    private void decide(
            CentreId centre,
            int no,
            @Nullable ItemCode code,
            @Nullable List<Integer> numbers,
            boolean accepted,
            OfficerNo by,
            Instant at) {
        sql.of("""
                        update catalogue.import_difference set accepted = :accepted, decided_by = :by, decided_at = :at
                         where centre = :centre and import_no = :no
                           and (cast(:code as text) is null or item_code = :code)
                           and (cast(:numbers as text[]) is null or cast(number as text) = any (:numbers))
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("code", code)
                .with(
                        "numbers",
                        numbers == null
                                ? null
                                : numbers.stream().map(String::valueOf).toList())
                .with("accepted", accepted)
                .with("by", by)
                .with("at", at)
                .run();
    }

    public List<Point> differences(CentreId centre, int no, ItemCode code) {
        return sql.of("""
                        select number, kind, list, line, before, after, accepted from catalogue.import_difference
                         where centre = :centre and import_no = :no and item_code = :code order by number
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("code", code)
                .list(ImportLines::point);
    }

    /** Items of an import by kind, those that were refused first; {@code kind} empty means all. */
    public List<ImportedItem> items(CentreId centre, int no, Optional<ImportedKind> kind, int from, int most) {
        return sql.of(ITEM + """
                         where c.centre = :centre and c.import_no = :no and (cast(:kind as text) is null or c.kind = :kind)
                         order by c.result is distinct from 'REFUSED', c.line_no, c.item_code offset :from limit :most
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("kind", kind.map(Enum::name).orElse(null))
                .with("from", from)
                .with("most", most)
                .list(ImportLines::item);
    }

    public Optional<ImportedItem> item(CentreId centre, int no, ItemCode code) {
        return sql.of(ITEM + " where c.centre = :centre and c.import_no = :no and c.item_code = :code")
                .with("centre", centre)
                .with("no", no)
                .with("code", code)
                .maybe(ImportLines::item);
    }

    /** The next items that nothing has become of yet, in the order of the file. */
    public List<ToDo> toDo(CentreId centre, int no, int most) {
        return sql.of("""
                        select item_code, kind, guide, coalesce(compared_with, '') as compared_with from catalogue.import_item
                         where centre = :centre and import_no = :no and kind in ('NEW', 'CHANGED')
                           and result is null
                         order by line_no, item_code limit :most
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("most", most)
                .list(row -> {
                    var guide = row.getString("guide");
                    return new ToDo(
                            new ItemCode(row.getString("item_code")),
                            ImportedKind.valueOf(row.getString("kind")),
                            guide == null ? null : GuideText.read(guide),
                            row.getString("compared_with"));
                });
    }

    public void became(CentreId centre, int no, ItemCode code, ImportedResult result, @Nullable String because) {
        sql.of("""
                        update catalogue.import_item set result = :result, because = :because
                         where centre = :centre and import_no = :no and item_code = :code
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("code", code)
                .with("result", result)
                .with("because", because)
                .run();
    }

    private static ImportedItem item(ResultSet row) throws SQLException {
        var result = row.getString("result");
        var because = row.getString("because");
        return new ImportedItem(
                new ItemCode(row.getString("item_code")),
                row.getString("name"),
                row.getInt("line_no"),
                ImportedKind.valueOf(row.getString("kind")),
                row.getInt("differences"),
                row.getInt("undecided"),
                result == null ? null : ImportedResult.valueOf(result),
                because);
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(
                row.getInt("number"),
                new Difference(
                        Difference.Kind.valueOf(row.getString("kind")),
                        row.getString("list"),
                        row.getString("line"),
                        JSON.readValue(row.getString("before"), VALUES),
                        JSON.readValue(row.getString("after"), VALUES)),
                row.getObject("accepted", Boolean.class));
    }
}

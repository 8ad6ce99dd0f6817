package onewindow.catalogue.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.catalogue.writing.GuideForm;
import onewindow.platform.NotThere;
import onewindow.platform.tables.Lines;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableBook;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Texts;

/** The file in which items are written (导入模板): empty, or filled with the guides there are, to be changed and brought back. */
public final class ImportTemplate {
    private static final int USUAL_WIDTH = 16;
    private static final int WIDE = 40;

    /** A column in words, for the sheet of notes. */
    private record Note(String sheet, String head, String allowed) {}

    /** Hands over guides one by one, each time anew. */
    public interface Guides {
        void each(BiConsumer<ItemCode, Guide> taker);
    }

    public static final Guides NONE = taker -> {};

    private ImportTemplate() {}

    /** All sheets in one Excel file, with notes on what each column takes. */
    public static Reply book(Texts texts, String title, Instant at, Guides guides) {
        var book = new TableBook();
        for (var sheet : ImportSheet.ALL) book.with(table(sheet), lines(sheet, guides, texts));
        return book.with(notes(), taker -> allNotes(texts).forEach(taker)).download(texts, title, at);
    }

    /** One sheet as CSV, by the name of its list; {@code items} for the items themselves. */
    public static Reply csv(Texts texts, String name, Instant at) {
        var sheet = ImportSheet.ALL.stream()
                .filter(one -> one.isNamed(name, List.of()))
                .findFirst()
                .orElseThrow(NotThere::new);
        return table(sheet).download(texts, TableFormat.CSV, at, taker -> {});
    }

    private static Table<Map<String, String>> table(ImportSheet sheet) {
        var table = Table.<Map<String, String>>titled(sheet.title());
        for (var column : sheet.columns()) {
            boolean wide = List.of("nameZh", "text", "name", "options", ImportColumn.CODE)
                    .contains(column.path());
            table = table.text(column::head, wide ? WIDE : USUAL_WIDTH, line -> line.getOrDefault(column.path(), ""));
        }
        return table;
    }

    private static Lines<Map<String, String>> lines(ImportSheet sheet, Guides guides, Texts texts) {
        var words = new CellWords(List.of(texts));
        return taker -> guides.each((code, guide) -> {
            var cells = new FormCells(GuideForm.of(guide));
            if (sheet.isItems()) taker.accept(spoken(sheet, fields(sheet, cells), code, words, texts));
            else cells.lines(sheet).values().forEach(line -> taker.accept(spoken(sheet, line, code, words, texts)));
        });
    }

    private static Map<String, String> fields(ImportSheet sheet, FormCells cells) {
        var fields = new LinkedHashMap<String, String>();
        for (var column : sheet.columns())
            if (!column.path().equals(ImportColumn.CODE)) fields.put(column.path(), cells.get(column.path()));
        return fields;
    }

    private static Map<String, String> spoken(
            ImportSheet sheet, Map<String, String> held, ItemCode code, CellWords words, Texts texts) {
        var spoken = new LinkedHashMap<String, String>();
        for (var column : sheet.columns())
            spoken.put(column.path(), words.write(column, held.getOrDefault(column.path(), ""), texts));
        spoken.put(ImportColumn.CODE, code.value());
        return spoken;
    }

    private static Table<Note> notes() {
        return Table.<Note>titled("catalogue.import.notes")
                .text("catalogue.import.notes.sheet", USUAL_WIDTH, Note::sheet)
                .text("catalogue.import.notes.column", WIDE, Note::head)
                .text("catalogue.import.notes.allowed", 2 * WIDE, Note::allowed);
    }

    private static List<Note> allNotes(Texts texts) {
        var notes = new ArrayList<Note>();
        for (var sheet : ImportSheet.ALL) {
            Consumer<ImportColumn> note = column ->
                    notes.add(new Note(texts.of(sheet.title()), column.head(texts), allowed(column, sheet, texts)));
            sheet.columns().forEach(note);
        }
        return notes;
    }

    private static String allowed(ImportColumn column, ImportSheet sheet, Texts texts) {
        var kind = texts.of("catalogue.import.kind." + column.kind().name());
        var what = column.words().isEmpty() ? kind : kind + new CellWords(List.of(texts)).allowed(column, texts);
        boolean needed = column.path().equals(ImportColumn.CODE) || sheet.keys().contains(column.path());
        return needed ? texts.of("catalogue.import.notes.needed") + what : what;
    }
}

package onewindow.catalogue.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onewindow.platform.web.Texts;

/** A difference as it is told to people: where it stands, what the guide says, what the file says. */
public record DifferenceWords(String where, String line, String before, String after) {
    public static DifferenceWords of(Difference difference, Texts texts) {
        var sheet = difference.sheet();
        var words = new CellWords(List.of(texts));
        boolean field = difference.kind() == Difference.Kind.FIELD || difference.kind() == Difference.Kind.LINE_FIELD;
        var column = field
                ? sheet.column(difference.after().keySet().iterator().next()).orElseThrow()
                : null;
        var where = column == null ? texts.of(sheet.title()) : place(sheet, column, texts);
        return new DifferenceWords(
                where,
                difference.line(),
                told(difference.before(), sheet, words, texts, field),
                told(difference.after(), sheet, words, texts, field));
    }

    private static String place(ImportSheet sheet, ImportColumn column, Texts texts) {
        return sheet.isItems() ? column.head(texts) : texts.of(sheet.title()) + "·" + column.head(texts);
    }

    private static String told(
            Map<String, String> values, ImportSheet sheet, CellWords words, Texts texts, boolean field) {
        var told = new ArrayList<String>();
        for (var column : sheet.columns()) {
            var value = words.write(column, values.getOrDefault(column.path(), ""), texts);
            if (value.isEmpty()) continue;
            told.add(field ? value : column.head(texts) + "：" + value);
        }
        return String.join("；", told);
    }
}

package onewindow.platform.tables;

import java.util.List;
import java.util.Map;

/** A table as somebody handed it in (上传的表格): its sheets, their lines by number as Excel counts them, their cells as text. */
public record GivenTable(List<Sheet> sheets) {
    /** One sheet; a CSV file is one sheet without a name. */
    public record Sheet(String name, List<Line> lines) {}

    /** One line with the cells that hold something, by column from 0. */
    public record Line(int number, Map<Integer, Cell> cells) {
        public String text(int column) {
            var cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }
    }

    /** What a cell says; a formula or an error of a spreadsheet says nothing that could be trusted. */
    public record Cell(String text, Kind kind) {
        static Cell of(String text) {
            return new Cell(text.strip(), Kind.TEXT);
        }
    }

    public enum Kind {
        TEXT,
        FORMULA,
        ERROR
    }

    public GivenTable {
        sheets = List.copyOf(sheets);
    }
}

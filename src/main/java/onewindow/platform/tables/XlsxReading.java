package onewindow.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import onewindow.platform.ActRefused;
import onewindow.platform.tables.GivenTable.Cell;
import onewindow.platform.tables.GivenTable.Kind;
import onewindow.platform.tables.GivenTable.Line;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads an Excel file, after a look at what is packed in it. */
final class XlsxReading {
    private static final long MOST_UNPACKED = 120L * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_COLUMNS = 300;
    private static final int CHUNK = 16 * 1024;
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private XlsxReading() {}

    static GivenTable read(byte[] content) {
        inspect(content);
        var budget = new TableReading.LineBudget();
        var sheets = new ArrayList<GivenTable.Sheet>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            for (var sheet : book.getSheets().toList())
                if (sheet.getVisibility() == SheetVisibility.VISIBLE)
                    sheets.add(new GivenTable.Sheet(sheet.getName(), lines(sheet, budget)));
            return new GivenTable(sheets);
        } catch (ActRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // What a damaged or forged file makes the parser throw has no common type.
            throw new ActRefused(TableReason.FILE_DAMAGED);
        }
    }

    /** Unpacks everything once and keeps nothing: sizes that a file claims prove nothing. */
    private static void inspect(byte[] content) {
        boolean isBook = false;
        long unpacked = 0;
        int parts = 0;
        var chunk = new byte[CHUNK];
        // The very reader that the parser uses, so that both see the same parts.
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (part.getName().endsWith("vbaProject.bin")) throw new ActRefused(TableReason.HOLDS_MACROS);
                if (part.getName().equals("xl/workbook.xml")) isBook = true;
                if (++parts > MOST_PARTS) throw new ActRefused(TableReason.UNPACKS_TOO_LARGE);
                try (var stream = zip.getInputStream(part)) {
                    for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) throw new ActRefused(TableReason.UNPACKS_TOO_LARGE);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new ActRefused(TableReason.FILE_DAMAGED);
        }
        if (!isBook) throw new ActRefused(parts == 0 ? TableReason.FILE_DAMAGED : TableReason.NOT_A_TABLE, "");
    }

    private static List<Line> lines(Sheet sheet, TableReading.LineBudget budget) throws IOException {
        var lines = new ArrayList<Line>();
        try (var rows = sheet.openStream()) {
            rows.forEach(row -> {
                var line = line(row);
                if (line.cells().isEmpty()) return;
                budget.take();
                lines.add(line);
            });
        }
        return List.copyOf(lines);
    }

    private static Line line(Row row) {
        var cells = new HashMap<Integer, Cell>();
        for (var cell : row) {
            if (cell == null || cell.getType() == CellType.EMPTY || cell.getColumnIndex() >= MOST_COLUMNS) continue;
            var read = cell(cell);
            if (!read.text().isEmpty() || read.kind() != Kind.TEXT) cells.put(cell.getColumnIndex(), read);
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getFormula() != null) return new Cell("=" + cell.getFormula(), Kind.FORMULA);
        return switch (cell.getType()) {
            case FORMULA -> new Cell("=", Kind.FORMULA);
            case ERROR -> new Cell(String.valueOf(cell.getRawValue()), Kind.ERROR);
            case NUMBER -> Cell.of(number(cell));
            case BOOLEAN -> Cell.of(cell.asBoolean().toString());
            case STRING -> Cell.of(cell.asString());
            case EMPTY -> Cell.of("");
        };
    }

    private static String number(org.dhatim.fastexcel.reader.Cell cell) {
        var format = String.valueOf(cell.getDataFormatString()).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        if (format.matches("(?i).*[yd].*")) {
            try {
                return cell.asDate().toLocalDate().toString();
            } catch (ExcelReaderException noDate) {
                return cell.getRawValue();
            }
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }
}

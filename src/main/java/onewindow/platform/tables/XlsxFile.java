package onewindow.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel file with bold heads that stay in sight. What was written leaves the memory every thousand lines. */
final class XlsxFile implements SheetFile {
    private static final String PRODUCT = "OneWindow";
    private static final String FILE_VERSION = "01.0000";
    private static final String TEXT = "@";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm";
    private static final int KEPT_LINES = 1_000;
    /** Barely larger than the best compression, in half its time. */
    private static final int COMPRESSION = 4;

    private final Workbook book;
    private final String title;
    private final List<String> heads;
    private final List<Integer> widths;
    private final int linesOfASheet;
    private Worksheet sheet;
    private int sheets = 1;
    private int line = 1;
    private int column;

    /** A book whose sheets are written one after the other; to be closed when all are done. */
    static Workbook book(OutputStream out) {
        var book = new Workbook(out, PRODUCT, FILE_VERSION);
        book.setCompressionLevel(COMPRESSION);
        return book;
    }

    XlsxFile(Workbook book, String title, List<String> heads, List<Integer> widths) {
        this(book, title, heads, widths, Worksheet.MAX_ROWS - 1);
    }

    /** What comes after the lines that one sheet can hold stands on the next. */
    XlsxFile(Workbook book, String title, List<String> heads, List<Integer> widths, int linesOfASheet) {
        this.book = book;
        this.title = SheetName.of(title);
        this.heads = heads;
        this.widths = widths;
        this.linesOfASheet = linesOfASheet;
        this.sheet = opened(this.title);
    }

    private Worksheet opened(String name) {
        var opened = book.newWorksheet(name);
        opened.freezePane(0, 1);
        for (int place = 0; place < heads.size(); place++) {
            opened.width(place, widths.get(place));
            opened.inlineString(0, place, CellText.fit(heads.get(place)));
            opened.style(0, place).bold().wrapText(true).set();
        }
        return opened;
    }

    /** Said to be text, so that it stays one when somebody opens the cell and presses Enter. */
    @Override
    public void text(String text) {
        var fit = CellText.fit(text);
        sheet.inlineString(line, column, fit);
        if (CellText.wouldBeCalculated(fit))
            sheet.style(line, column).format(TEXT).set();
        column++;
    }

    @Override
    public void number(Number number) {
        sheet.value(line, column++, number);
    }

    @Override
    public void day(LocalDate day) {
        sheet.value(line, column, day);
        sheet.style(line, column++).format(DAY).set();
    }

    @Override
    public void moment(LocalDateTime moment) {
        sheet.value(line, column, moment);
        sheet.style(line, column++).format(MOMENT).set();
    }

    @Override
    public void nothing() {
        column++;
    }

    @Override
    public void endLine() throws IOException {
        column = 0;
        if (line % KEPT_LINES == 0) sheet.flush();
        if (line++ < linesOfASheet) return;
        sheet.finish();
        sheet = opened(SheetName.of(title, ++sheets));
        line = 1;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}

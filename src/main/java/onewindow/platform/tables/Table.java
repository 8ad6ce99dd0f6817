package onewindow.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import onewindow.platform.ChinaTime;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Texts;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * What a list hands out as a file (导出): its title and the heads of its columns by message key, one typed cell per column and
 * line. Lines are written as they come, so that a million of them need no more memory than a thousand.
 */
public final class Table<L> {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    /** A column: its head, how wide it is in signs, what stands in it. */
    record Column<L>(Function<Texts, String> head, int width, Kind kind, Function<L, @Nullable Object> cell) {}

    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        MOMENT,
        WORD
    }

    private final Function<Texts, String> title;
    private final List<Column<L>> columns;

    private Table(Function<Texts, String> title, List<Column<L>> columns) {
        this.title = title;
        this.columns = List.copyOf(columns);
    }

    public static <L> Table<L> titled(String title) {
        return titled(texts -> texts.of(title));
    }

    /** A title that is put together from more than one text. */
    public static <L> Table<L> titled(Function<Texts, String> title) {
        return new Table<>(title, List.of());
    }

    public Table<L> text(String head, int width, Function<L, @Nullable String> cell) {
        return text(texts -> texts.of(head), width, cell);
    }

    /** A head that is put together from more than one text. */
    public Table<L> text(Function<Texts, String> head, int width, Function<L, @Nullable String> cell) {
        return with(new Column<>(head, width, Kind.TEXT, cell::apply));
    }

    public Table<L> number(String head, Function<L, ? extends @Nullable Number> cell) {
        return with(new Column<>(texts -> texts.of(head), 10, Kind.NUMBER, cell::apply));
    }

    public Table<L> day(String head, Function<L, @Nullable LocalDate> cell) {
        return with(new Column<>(texts -> texts.of(head), 12, Kind.DAY, cell::apply));
    }

    /** A moment, written in the legal time of the centres. */
    public Table<L> moment(String head, Function<L, @Nullable Instant> cell) {
        return with(new Column<>(texts -> texts.of(head), 18, Kind.MOMENT, cell::apply));
    }

    /** A word of a closed list, in the language of the reader. */
    public Table<L> word(String head, Function<L, ? extends @Nullable Enum<?>> cell) {
        return with(new Column<>(texts -> texts.of(head), 14, Kind.WORD, cell::apply));
    }

    private Table<L> with(Column<L> column) {
        var more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(title, more);
    }

    /** The file as a handler's answer, named after the list and the moment at which it was read. */
    public Reply download(Texts texts, TableFormat format, Instant at, Lines<L> lines) {
        var name = fileName(title.apply(texts), at, format);
        return new Reply.Download(name, format.mediaType(), out -> write(texts, format, lines, out));
    }

    static String fileName(String title, Instant at, TableFormat format) {
        return title + "-" + STAMP.format(ChinaTime.of(at)) + "." + format.ending();
    }

    public void write(Texts texts, TableFormat format, Lines<L> lines, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> {
                try (var book = XlsxFile.book(out)) {
                    write(texts, book, lines);
                }
            }
            case CSV -> write(texts, new CsvFile(out, heads(texts)), lines);
        }
    }

    /** As one sheet of a book. */
    void write(Texts texts, Workbook book, Lines<L> lines) throws IOException {
        var widths = columns.stream().map(Column::width).toList();
        write(texts, new XlsxFile(book, title.apply(texts), heads(texts), widths), lines);
    }

    private List<String> heads(Texts texts) {
        return columns.stream().map(column -> column.head().apply(texts)).toList();
    }

    private void write(Texts texts, SheetFile sheet, Lines<L> lines) throws IOException {
        try (var file = sheet) {
            lines.each(line -> put(file, line, texts));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void put(SheetFile file, L line, Texts texts) {
        try {
            for (var column : columns) put(file, column.kind(), column.cell().apply(line), texts);
            file.endLine();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void put(SheetFile file, Kind kind, @Nullable Object cell, Texts texts) throws IOException {
        switch (cell) {
            case null -> file.nothing();
            case Number number when kind == Kind.NUMBER -> file.number(number);
            case LocalDate day when kind == Kind.DAY -> file.day(day);
            case Instant moment when kind == Kind.MOMENT -> file.moment(ChinaTime.of(moment));
            case Enum<?> word when kind == Kind.WORD -> file.text(texts.word(word));
            default -> file.text(cell.toString());
        }
    }
}

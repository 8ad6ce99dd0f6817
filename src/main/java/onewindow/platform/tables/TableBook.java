package onewindow.platform.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Texts;
import org.dhatim.fastexcel.Workbook;

/** Several tables as the sheets of one Excel file (工作簿). */
public final class TableBook {
    private record Part<L>(Table<L> table, Lines<L> lines) {}

    private final List<Part<?>> parts = new ArrayList<>();

    public <L> TableBook with(Table<L> table, Lines<L> lines) {
        parts.add(new Part<>(table, lines));
        return this;
    }

    public Reply download(Texts texts, String title, Instant at) {
        var name = Table.fileName(texts.of(title), at, TableFormat.XLSX);
        return new Reply.Download(name, TableFormat.XLSX.mediaType(), out -> write(texts, out));
    }

    public void write(Texts texts, OutputStream out) throws IOException {
        try (var book = XlsxFile.book(out)) {
            for (var part : parts) write(texts, book, part);
        }
    }

    private static <L> void write(Texts texts, Workbook book, Part<L> part) throws IOException {
        part.table().write(texts, book, part.lines());
    }
}

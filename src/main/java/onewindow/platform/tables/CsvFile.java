package onewindow.platform.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** CSV (RFC 4180) in UTF-8 with its mark, by which Excel knows that Chinese follows. */
final class CsvFile implements SheetFile {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final char MARK = '\uFEFF';

    private final Writer out;
    private boolean lineBegun;

    CsvFile(OutputStream out, List<String> heads) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write(MARK);
        for (var head : heads) text(head);
        endLine();
    }

    @Override
    public void text(String text) throws IOException {
        var guarded = CellText.guarded(CellText.fit(text));
        boolean quoted = guarded.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r')
                || !guarded.equals(guarded.strip());
        plain(quoted ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded);
    }

    @Override
    public void number(Number number) throws IOException {
        plain(number.toString());
    }

    @Override
    public void day(LocalDate day) throws IOException {
        plain(day.toString());
    }

    @Override
    public void moment(LocalDateTime moment) throws IOException {
        plain(MOMENT.format(moment));
    }

    @Override
    public void nothing() throws IOException {
        plain("");
    }

    private void plain(String cell) throws IOException {
        if (lineBegun) out.write(',');
        out.write(cell);
        lineBegun = true;
    }

    @Override
    public void endLine() throws IOException {
        out.write("\r\n");
        lineBegun = false;
    }

    /** The stream below belongs to whoever opened it. */
    @Override
    public void close() throws IOException {
        out.flush();
    }
}

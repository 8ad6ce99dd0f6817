package onewindow.platform.tables;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A file being written cell by cell, line by line; heads were written when it was opened, closing completes it. */
sealed interface SheetFile extends Closeable permits XlsxFile, CsvFile {
    void text(String text) throws IOException;

    void number(Number number) throws IOException;

    void day(LocalDate day) throws IOException;

    void moment(LocalDateTime moment) throws IOException;

    /** An empty cell. */
    void nothing() throws IOException;

    void endLine() throws IOException;
}

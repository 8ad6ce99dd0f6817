package onewindow.platform.tables;

import java.io.FileOutputStream;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import onewindow.platform.LongReading;
import onewindow.platform.web.Texts;
import org.postgresql.Driver;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** A program of its own that hands out many lines: from the cursor, or, for comparison, gathered first. */
final class SmallHeap {
    private static final int COLUMNS = 8;

    private record Line(String[] cells) {}

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        var source = new SimpleDriverDataSource(new Driver(), arguments[0], arguments[1], arguments[2]);
        int lines = Integer.parseInt(arguments[3]);
        var reading = new LongReading(source);
        Lines<Line> cursor =
                taker -> reading.read(sql -> sql.of("select n, md5(n::text) as text from generate_series(1, :lines) n")
                        .with("lines", lines)
                        .each(SmallHeap::line, taker));
        var words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        var table = Table.<Line>titled("lines");
        for (int column = 0; column < COLUMNS; column++) {
            int place = column;
            table = table.text("column" + column, 20, line -> line.cells()[place]);
        }
        var format = TableFormat.valueOf(arguments[5]);
        try (var out = new FileOutputStream(arguments[6])) {
            table.write(
                    new Texts(words, Locale.ENGLISH),
                    format,
                    arguments[4].equals("cursor") ? cursor : gathered(cursor),
                    out);
        }
    }

    private static Line line(ResultSet row) throws SQLException {
        var cells = new String[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) cells[column] = column + row.getString("text");
        return new Line(cells);
    }

    private static <L> Lines<L> gathered(Lines<L> cursor) {
        var all = new ArrayList<L>();
        cursor.each(all::add);
        return all::forEach;
    }
}

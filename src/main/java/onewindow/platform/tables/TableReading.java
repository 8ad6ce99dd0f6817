package onewindow.platform.tables;

import onewindow.platform.ActRefused;
import onewindow.platform.Clause;
import onewindow.platform.Outcome;

/**
 * Reads a file that was handed in, by what it is and not by what it calls itself (上传检查): Excel without macros, or CSV in UTF-8 or
 * GB18030. Never more of it is unpacked than a table of ours could need.
 */
@Clause("SEC-4")
public final class TableReading {
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    public static final int MOST_LINES = 50_000;

    private TableReading() {}

    public static Outcome<GivenTable> read(GivenFile file) {
        try {
            return Outcome.done(table(file));
        } catch (ActRefused unfit) {
            return Outcome.refused(unfit.refusals());
        }
    }

    private static GivenTable table(GivenFile file) {
        if (file.content().length == 0) throw new ActRefused(TableReason.FILE_EMPTY, file.name());
        if (file.content().length > MOST_BYTES)
            throw new ActRefused(TableReason.FILE_TOO_LARGE, MOST_BYTES / 1024 / 1024);
        if (file.begins(0xD0, 0xCF, 0x11, 0xE0)) throw new ActRefused(TableReason.OLD_OR_LOCKED_EXCEL);
        if (file.begins('P', 'K')) return XlsxReading.read(file.content());
        if (file.isNamed("csv") || file.isNamed("txt")) return CsvReading.read(file.content());
        throw new ActRefused(TableReason.NOT_A_TABLE, file.name());
    }

    /** Counts the lines of all sheets of one file. */
    static final class LineBudget {
        private int left = MOST_LINES;

        void take() {
            if (left-- == 0) throw new ActRefused(TableReason.TOO_MANY_LINES, MOST_LINES);
        }
    }
}

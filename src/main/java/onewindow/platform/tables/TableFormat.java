package onewindow.platform.tables;

import java.util.Locale;

/** Kinds of file in which a list is handed out (文件格式). */
public enum TableFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends, and how its address says it. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}

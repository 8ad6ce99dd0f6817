package onewindow.documents;

/** A paper as PDF, ready to be printed. */
public record PaperFile(PaperSummary paper, byte[] pdf) {}

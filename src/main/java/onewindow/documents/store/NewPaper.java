package onewindow.documents.store;

import onewindow.documents.PaperContent;
import onewindow.documents.PaperNo;

/** A paper about to be issued under its number. */
public record NewPaper(PaperNo no, String number, String subject, PaperContent content, int templateVersion) {}

package onewindow.documents.store;

import onewindow.documents.PaperContent;
import onewindow.documents.PaperSummary;

/** A paper as it was issued: what it says, under which version of the templates, and the token of its public check. */
public record StoredPaper(PaperSummary summary, PaperContent content, int templateVersion, String token) {}

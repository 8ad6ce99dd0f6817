package onewindow.documents;

/** A paper before it is issued (文书预览), as a piece of HTML that came from our own templates: safe to show as it stands. */
public record PaperPreview(PaperKind kind, String title, String html) {}

package onewindow.documents;

/** One error that was mended at the window: in which material, what was wrong, how it reads now. */
public record Corrected(String material, String error, String corrected) {}

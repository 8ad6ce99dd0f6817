package onewindow.catalogue;

/** Legal basis (设定依据): law, article, what it says, and whether the text is still in force ({@code validity}). */
public record LegalBasis(String law, String article, String text, String validity, Mark mark, String source) {}

package onewindow.catalogue;

/** A frequent question (常见问题) and its answer. */
public record Question(String question, String answer, Mark mark, String source) {}

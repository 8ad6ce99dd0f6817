package onewindow.catalogue;

/** One step of the procedure (办理程序) and who takes it. */
public record Step(String name, String by, String text, Mark mark, String source) {}

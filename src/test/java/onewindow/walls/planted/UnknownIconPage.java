package onewindow.walls.planted;

/** The record beside unknownIcon.jte, which is planted for another mistake. */
public record UnknownIconPage(String text) {}

package onewindow.walls.planted;

/** The record beside unknownKey.jte, which is planted for another mistake. */
public record UnknownKeyPage(String text) {}

package onewindow.walls.planted;

/** The record beside inline.jte, which is planted for another mistake. */
public record InlinePage(String text) {}

package onewindow.walls.planted;

/** The record beside hardCodedWords.jte, which is planted for another mistake. */
public record HardCodedWordsPage(String text) {}

package onewindow.supervision;

/** A rule book or a law by the letters its clause ids begin with, such as {@code A} or {@code LIC}. */
public record RuleBook(String letters, Words name) {}

package onewindow.walls;

import java.util.ArrayList;
import java.util.List;

/** A Java source taken apart into its comments and its string literals, each with its position. */
record JavaText(List<Piece> comments, List<Piece> literals) {
    record Piece(int position, String text) {}

    static JavaText of(String source) {
        var comments = new ArrayList<Piece>();
        var literals = new ArrayList<Piece>();
        int at = 0;
        while (at < source.length()) {
            int end = at + 1;
            if (source.startsWith("//", at)) {
                end = endOf(source, "\n", at + 2);
                comments.add(new Piece(at, source.substring(at, end)));
            } else if (source.startsWith("/*", at)) {
                end = endOf(source, "*/", at + 2);
                comments.add(new Piece(at, source.substring(at, end)));
            } else if (source.startsWith("\"\"\"", at)) {
                end = closing(source, "\"\"\"", at + 3);
                literals.add(new Piece(at, source.substring(at + 3, end - 3)));
            } else if (source.charAt(at) == '"') {
                end = closing(source, "\"", at + 1);
                literals.add(new Piece(at, source.substring(at + 1, end - 1)));
            } else if (source.charAt(at) == '\'') {
                end = closing(source, "'", at + 1);
            }
            at = end;
        }
        return new JavaText(comments, literals);
    }

    private static int endOf(String source, String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    /** The end of a literal; an escaped sign never closes it. */
    private static int closing(String source, String mark, int from) {
        int at = from;
        while (at < source.length() && !source.startsWith(mark, at)) at += source.charAt(at) == '\\' ? 2 : 1;
        return Math.min(source.length(), at + mark.length());
    }
}

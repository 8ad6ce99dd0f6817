package onewindow.walls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A template taken apart: {@code html} is what goes out as it stands, of the same length as the source (everything else is
 * blank), {@code literals} are the texts inside its Java expressions.
 */
record JteText(String html, List<JavaText.Piece> literals) {
    private static final Pattern OPENS_JAVA =
            Pattern.compile("(\\$unsafe|\\$|!)\\{|@(template\\.[\\w.]+|if|elseif|for)\\s*\\(");
    private static final Pattern LINE = Pattern.compile("@(import|param)\\b[^\n]*|@(else|endif|endfor|endraw|raw)\\b");

    static JteText of(String source) {
        return new Reader(source).read();
    }

    private static final class Reader {
        private final String source;
        private final StringBuilder html;
        private final List<JavaText.Piece> literals = new ArrayList<>();
        /** The signs that close what is open: a brace or bracket of Java, a backquote of a content block. */
        private final Deque<Character> open = new ArrayDeque<>();

        Reader(String source) {
            this.source = source;
            this.html = new StringBuilder();
            source.chars().forEach(sign -> html.append(sign == '\n' ? '\n' : ' '));
        }

        JteText read() {
            int at = 0;
            while (at < source.length()) at = inHtml() ? html(at) : java(at);
            return new JteText(html.toString(), literals);
        }

        private boolean inHtml() {
            return open.isEmpty() || open.getLast() == '`';
        }

        private int html(int at) {
            if (source.startsWith("<%--", at)) return after("--%>", at);
            var line = LINE.matcher(source).region(at, source.length());
            if (line.lookingAt()) return line.end();
            var java = OPENS_JAVA.matcher(source).region(at, source.length());
            if (java.lookingAt()) {
                open.addLast(source.charAt(java.end() - 1) == '{' ? '}' : ')');
                return java.end();
            }
            if (source.charAt(at) == '`' && !open.isEmpty()) open.removeLast();
            else html.setCharAt(at, source.charAt(at));
            return at + 1;
        }

        private int java(int at) {
            char sign = source.charAt(at);
            if (sign == '"' || sign == '\'') return literal(at, sign);
            if (source.startsWith("@`", at)) {
                open.addLast('`');
                return at + 2;
            }
            if (sign == '(') open.addLast(')');
            else if (sign == '{') open.addLast('}');
            else if (sign == open.getLast()) open.removeLast();
            return at + 1;
        }

        private int literal(int at, char quote) {
            int end = at + 1;
            while (end < source.length() && source.charAt(end) != quote) end += source.charAt(end) == '\\' ? 2 : 1;
            if (quote == '"')
                literals.add(new JavaText.Piece(at, source.substring(at + 1, Math.min(end, source.length()))));
            return end + 1;
        }

        private int after(String mark, int at) {
            int found = source.indexOf(mark, at);
            return found < 0 ? source.length() : found + mark.length();
        }
    }
}

package onewindow.platform.tables;

import java.util.regex.Pattern;

/**
 * Makes a text fit for a cell. A text that a spreadsheet would calculate ({@code =1+1}, also with full-width signs) gets an
 * apostrophe before it where the file cannot say that it is text; {@link #read} takes it off again.
 */
final class CellText {
    private static final Pattern CALCULATED = Pattern.compile("'*\\s*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern GUARDED = Pattern.compile("''*\\s*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
    private static final String CUT = "…";

    /** More signs than that, and Excel calls the file damaged. */
    private static final int LONGEST = 32_767;

    private CellText() {}

    static boolean wouldBeCalculated(String text) {
        return CALCULATED.matcher(text).matches();
    }

    static String guarded(String text) {
        return wouldBeCalculated(text) ? "'" + text : text;
    }

    static String read(String cell) {
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** Without signs that no XML file may hold, and no longer than a cell may be. */
    static String fit(String text) {
        var fit = text.codePoints().allMatch(CellText::isAllowed)
                ? text
                : text.codePoints()
                        .filter(CellText::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        if (fit.length() <= LONGEST) return fit;
        int end = LONGEST - CUT.length();
        return fit.substring(0, Character.isHighSurrogate(fit.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean isAllowed(int sign) {
        if (sign < ' ') return sign == '\t' || sign == '\n' || sign == '\r';
        return sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE && (sign & 0xFFFE) != 0xFFFE;
    }
}

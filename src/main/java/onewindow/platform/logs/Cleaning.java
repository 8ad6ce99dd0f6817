package onewindow.platform.logs;

import java.util.List;
import java.util.regex.Pattern;

/** Takes personal numbers and secrets out of a text and writes control characters so that nobody can forge a log line. */
final class Cleaning {
    private record Rule(Pattern found, String instead) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Pattern.compile(
                            "(?i)(password|passwd|pwd|secret|token|authorization|cookie|密码|口令)(\\s*[=:：]\\s*)((?:bearer|basic)\\s+)?\\S+"),
                    "$1$2***"),
            new Rule(Pattern.compile("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9+/._~=-]{8,}"), "$1 ***"),
            // 居民身份证号: six digits of the place stay, the rest of the person goes.
            new Rule(
                    Pattern.compile("(?<![0-9A-Za-z])([1-9][0-9]{5})(?:19|20)[0-9]{9}[0-9Xx](?![0-9A-Za-z])"),
                    "$1************"),
            // 银行卡号 before 手机号, because a card number may hold one.
            new Rule(Pattern.compile("(?<![0-9A-Za-z.-])[3-6][0-9]{14,18}(?![0-9A-Za-z])"), "****************"),
            new Rule(
                    Pattern.compile("(?<![0-9A-Za-z.-])(?:\\+?86[- ]?)?(1[3-9][0-9])[0-9]{8}(?![0-9A-Za-z])"),
                    "$1********"),
            // What PostgreSQL quotes of a row when a constraint refuses it.
            new Rule(Pattern.compile("(Key \\([^)]*\\)=)\\(.*?\\)(?= )"), "$1(***)"),
            new Rule(Pattern.compile("(Failing row contains )\\(.*\\)"), "$1(***)"));

    private Cleaning() {}

    /** A message on one line. */
    static String line(String text) {
        return visible(masked(text), false);
    }

    /** A stack trace: its own line breaks stay, but no line begins where a log line would. */
    static String trace(String text) {
        return visible(masked(text), true).replaceAll("\n(?=[^\\s])", "\n    ");
    }

    private static String masked(String text) {
        for (var rule : RULES) text = rule.found().matcher(text).replaceAll(rule.instead());
        return text;
    }

    private static String visible(String text, boolean keepLines) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            boolean kept = keepLines && (letter == '\n' || letter == '\t');
            boolean hidden = Character.isISOControl(letter)
                    || letter == 0x2028
                    || letter == 0x2029
                    || Character.getType(letter) == Character.FORMAT;
            if (hidden && !kept && !(keepLines && letter == '\r')) out.append("\\u%04x".formatted(letter));
            else if (!hidden || kept) out.appendCodePoint(letter);
        });
        return out.toString();
    }
}

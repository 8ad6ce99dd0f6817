package onewindow.platform;

import java.util.List;
import java.util.Locale;

/**
 * Why something is refused (不予办理的原因). Implemented by one enum per module; the words for people stand in the message
 * bundle of the module under {@code refusal.<module>.<NAME>.what}, {@code .now} and {@code .whom}.
 */
public interface Reason {
    String name();

    /** Clauses this refusal rests on, the decisive one first; never empty. */
    List<String> clauses();

    /** The key under which the sentences for people are found. */
    default String key() {
        var module = getClass().getPackageName().split("\\.")[1].toLowerCase(Locale.ROOT);
        return "refusal." + module + "." + name();
    }
}

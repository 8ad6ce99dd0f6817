package onewindow.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a page must never say, and what it must have, whoever looks at it. */
final class PageText {
    private static final Pattern SILENT =
            Pattern.compile("<(code|script|style|template|textarea)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern KEY = Pattern.compile(
            "\\b(?:platform|people|casework|cases|desk|catalogue|calendar|documents|parties|ledger|overview|supervision|refusal|format)\\.[a-z]\\w*(?:\\.\\w+)*");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b");
    private static final Pattern MISSING = Pattern.compile("\\b(?:null|undefined|NaN|Optional\\[|\\{\\d\\})");
    private static final Pattern FIELD_OF_NULL = Pattern.compile("\\b(?:href|value|title|alt|src)=\"null\"");
    private static final Pattern HEADING = Pattern.compile("<h1[\\s>]");
    private static final Pattern TITLE = Pattern.compile("<title>\\s*[^<\\s·][^<]*</title>");
    private static final Pattern LANGUAGE = Pattern.compile("<html[^>]*\\slang=\"(?:zh|en)");

    private PageText() {}

    static List<String> findings(SeenPage page) {
        var found = new ArrayList<String>();
        if (page.status() >= 400) found.add("answers " + page.status());
        if (!page.isHtml()) return found;
        var html = SILENT.matcher(page.body()).replaceAll(" ");
        var words = TAG.matcher(html).replaceAll(" ");
        tell(KEY, words, "an untranslated key", found);
        tell(CONSTANT, words, "a name of the code", found);
        tell(MISSING, words, "something that is not there", found);
        tell(FIELD_OF_NULL, html, "something that is not there", found);
        if (HEADING.matcher(html).results().count() != 1) found.add("has not exactly one h1");
        if (!TITLE.matcher(html).find()) found.add("has no title");
        if (!LANGUAGE.matcher(html).find()) found.add("does not say its language");
        return found;
    }

    private static void tell(Pattern pattern, String text, String what, List<String> found) {
        pattern.matcher(text)
                .results()
                .map(one -> one.group())
                .distinct()
                .forEach(one -> found.add("says " + what + ": " + one));
    }
}

package onewindow.documents.paper;

import java.util.regex.Pattern;

/**
 * A printed sheet turned into a piece of a page. The templates of issued papers never change any more, so what a page may not
 * have is taken out here: the frame, a second main heading, style of its own, the code that leads nowhere yet.
 */
final class PagePiece {
    private static final Pattern BODY = Pattern.compile("<body>(.*)</body>", Pattern.DOTALL);

    private PagePiece() {}

    static String of(String sheet) {
        var body = BODY.matcher(sheet);
        if (!body.find()) throw new IllegalStateException("a paper has a body");
        return body.group(1)
                .replaceFirst("<div class=\"footer-number\">[^<]*</div>", "")
                .replace("<h1>", "<p class=\"paper-title\">")
                .replace("</h1>", "</p>")
                .replaceAll("<img [^>]*/>", "<span class=\"seal\">（核验码）</span>")
                .replaceAll("(<[^>]*) style=\"[^\"]*\"", "$1");
    }
}

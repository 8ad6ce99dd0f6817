package onewindow.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import onewindow.platform.web.Page;

/** Walls that templates keep to. A template is a page, a fragment (its name begins with _) or a frame around content. */
final class PageWalls {
    private static final String TAG = "<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>";
    private static final Pattern INLINE = Pattern.compile(
            "<style\\b|<[^<>]*\\sstyle\\s*=|<[^<>]*\\son[a-z]+\\s*=|<script(?![^<>]*\\bsrc\\s*=)|javascript:|<script[^<>]*>\\s*[^\\s<]");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\b(?:alt|title|placeholder|summary|aria-(?:label|description|roledescription|valuetext))\\s*=\\s*\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern SPOKEN_ARGUMENT = Pattern.compile(
            "\\b(?:title|label|text|lead|pretitle|hint|error|empty)\\s*=\\s*\"([^\"]*\\p{L}[^\"]*)\"\\s*[,)]");
    private static final Pattern LINE_WITH_WORDS = Pattern.compile("(?m)^.*\\p{L}.*$");
    private static final Pattern ICON = Pattern.compile("_icon\\(\\s*(?:name\\s*=\\s*)?\"([^\"]+)\"");
    private static final Pattern FIRST_PARAMETER =
            Pattern.compile("(?:@import [^\n]*\n|<%--.*?--%>\\s*|\\s)*@param (\\S+) (\\w+)");

    private PageWalls() {}

    /** The content security policy lets no such thing run, so that foreign text never can. */
    static List<Finding> nothingInline(House house) {
        var findings = new ArrayList<Finding>();
        for (var file : house.files(".jte"))
            INLINE.matcher(JteText.of(file.text()).html())
                    .results()
                    .forEach(found -> findings.add(file.at(
                            found.start(),
                            "inline style, script or on... attribute; use a class or a file: " + found.group())));
        return findings;
    }

    static List<Finding> wordsByKey(House house) {
        var findings = new ArrayList<Finding>();
        for (var file : house.files(".jte")) {
            var html = JteText.of(file.text()).html();
            SPOKEN_ATTRIBUTE
                    .matcher(html)
                    .results()
                    .forEach(found -> findings.add(unkeyed(file, found.start(), found.group(1))));
            SPOKEN_ARGUMENT
                    .matcher(file.text())
                    .results()
                    .filter(found -> html.substring(found.start(), found.end()).isBlank())
                    .forEach(found -> findings.add(unkeyed(file, found.start(), found.group(1))));
            var text = blanked(blanked(html, TAG), "&[a-zA-Z]+;");
            LINE_WITH_WORDS
                    .matcher(text)
                    .results()
                    .forEach(found -> findings.add(
                            unkeyed(file, found.start(), found.group().strip().replaceAll("\\s+", " "))));
        }
        return findings;
    }

    private static Finding unkeyed(SourceFile file, int position, String words) {
        return file.at(position, "words for people come by message key, in both languages: " + words);
    }

    /** The same text with what matches left out, each remaining sign at its old position. */
    private static String blanked(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    static List<Finding> pagesHaveRecords(House house) {
        var findings = new ArrayList<Finding>();
        for (var file : house.files(".jte")) {
            if (file.name().startsWith("_") || isFrame(file)) continue;
            var record = recordOf(file.name());
            var first = FIRST_PARAMETER.matcher(file.text());
            if (!first.lookingAt()
                    || !first.group(1).equals(record)
                    || !first.group(2).equals("page"))
                findings.add(file.finding(
                        "a page begins with \"@param " + record + " page\"; a fragment is named _" + file.name()));
            if (!Files.exists(file.path().resolveSibling(record + ".java")))
                findings.add(file.finding("the page record " + record + " is not beside it"));
        }
        return findings;
    }

    private static boolean isFrame(SourceFile file) {
        return file.text().contains("@param Content ") || file.text().contains("@param gg.jte.Content ");
    }

    private static String recordOf(String template) {
        var name = template.substring(0, template.length() - ".jte".length());
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Page";
    }

    static List<Finding> recordsHavePages(House house) {
        return house.classes().stream()
                .filter(type -> type.isAssignableTo(Page.class) && !type.isInterface())
                .filter(type -> !hasTemplate(type, house))
                .map(type -> new Finding(ClassWalls.outer(type), "its template is not beside it: " + templateOf(type)))
                .toList();
    }

    private static boolean hasTemplate(JavaClass type, House house) {
        return type.getSimpleName().endsWith("Page")
                && house.files(".jte").stream().anyMatch(file -> file.path().endsWith(Path.of(templateOf(type))));
    }

    private static String templateOf(JavaClass type) {
        return Page.templateOf(type.reflect().asSubclass(Page.class));
    }

    /** An icon outside the set that pom.xml takes along would break the page when it is shown. */
    static List<Finding> knownIcons(House house) {
        var set = SourceFile.of(Path.of("pom.xml")).text();
        var findings = new ArrayList<Finding>();
        for (var file : house.files(".jte"))
            ICON.matcher(file.text())
                    .results()
                    .filter(icon -> !set.contains("/outline/" + icon.group(1) + ".svg"))
                    .forEach(icon -> findings.add(file.at(icon.start(), "no such icon in pom.xml: " + icon.group(1))));
        return findings;
    }
}

package onewindow.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Walls that sources keep to as texts. */
final class SourceWalls {
    private static final int LONGEST = 300;
    private static final Pattern CODE = Pattern.compile(
            "[\\w)\\]\"]\\s*;$|^(import|package|return|if|for|while|else|try|switch|var|final|private|public) .*[{;(]$|^}|^@[A-Z]\\w+(\\(.*\\))?$");
    private static final Pattern NOISE =
            Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b|@(author|since|version|param|return|throws)\\b");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private SourceWalls() {}

    /** A file that has grown beyond this says two things. */
    static List<Finding> shortFiles(House house) {
        var all = house.withTests();
        return Stream.of(".java", ".jte")
                .flatMap(ending -> all.files(ending).stream())
                .filter(file -> file.lines().size() > LONGEST)
                .map(file -> file.finding(file.lines().size() + " lines; at most " + LONGEST))
                .toList();
    }

    static List<Finding> commentsSayWhy(House house) {
        var findings = new ArrayList<Finding>();
        for (var file : house.withTests().files(".java")) {
            for (var comment : JavaText.of(file.text()).comments()) {
                NOISE.matcher(comment.text())
                        .results()
                        .forEach(noise -> findings.add(file.at(
                                comment.position(), "a comment says why or which clause, not " + noise.group())));
                if (holdsCode(comment.text()))
                    findings.add(
                            file.at(comment.position(), "code in a comment; the history of the repository keeps it"));
            }
        }
        return findings;
    }

    private static boolean holdsCode(String comment) {
        if (comment.startsWith("/**")) return false;
        return comment.lines()
                .map(line ->
                        line.replaceAll("^\\s*(//+|/\\*+|\\*+/|\\*)|\\*/$", "").strip())
                .anyMatch(line -> CODE.matcher(line).find());
    }

    static List<Finding> noChineseInCode(House house) {
        var findings = new ArrayList<Finding>();
        for (var file : house.files(".java")) {
            if (file.name().equals("package-info.java")) continue;
            for (var literal : JavaText.of(file.text()).literals())
                if (CHINESE.matcher(literal.text()).find())
                    findings.add(file.at(
                            literal.position(), "words for people stand in a message bundle: " + literal.text()));
        }
        return findings;
    }
}

package onewindow.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of docs/regulation, which people read as they stand, and the index of what carries each clause out. A text
 * that does not keep to the form is a mistake of ours and stops the start with its line.
 */
record Regulation(List<ClauseText> clauses) {
    static final List<String> TEXTS = List.of("A.md", "B.md", "laws.md");
    private static final Pattern BOOK = Pattern.compile("\\*\\*([A-Z]+)\\*\\* (.+) · (.+)");
    private static final Pattern HEADING = Pattern.compile("## ([A-Z]+-?[0-9]+(?:\\.[0-9]+)?) (.+)");
    private static final Pattern POINT = Pattern.compile("- (English|Status|软件|Software)[:：] ?(.+)");

    /** The regulation and index inside this very program. */
    static Regulation carried() {
        var index = ClauseIndex.read(resource("index.md"));
        var clauses = new ArrayList<ClauseText>();
        for (var text : TEXTS) clauses.addAll(read(text, resource(text), index));
        return new Regulation(List.copyOf(clauses));
    }

    static List<ClauseText> read(String name, String text, ClauseIndex index) {
        var clauses = new ArrayList<ClauseText>();
        RuleBook book = null;
        Draft draft = null;
        for (var line : text.lines().map(String::strip).toList()) {
            if (match(BOOK, line) instanceof MatchResult found) {
                book = new RuleBook(found.group(1), new Words(found.group(2), found.group(3)));
            } else if (line.startsWith("## ")) {
                if (draft != null) clauses.add(draft.finished(index));
                if (book == null || !(match(HEADING, line) instanceof MatchResult found))
                    throw new IllegalStateException(name + ": a clause needs its book, an id and a title: " + line);
                draft = new Draft(name, book, found.group(1), found.group(2));
            } else if (draft != null) draft.add(line);
        }
        if (draft != null) clauses.add(draft.finished(index));
        return clauses;
    }

    private static @Nullable MatchResult match(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        return matcher.matches() ? matcher.toMatchResult() : null;
    }

    private static String resource(String name) {
        try (var file = Regulation.class.getResourceAsStream("/regulation/text/" + name)) {
            if (file == null) throw new IllegalStateException("this program was built without docs/regulation/" + name);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A clause while its lines are being read. */
    private static final class Draft {
        private final String file;
        private final RuleBook book;
        private final String id;
        private final String title;
        private final Map<String, String> points = new HashMap<>();

        Draft(String file, RuleBook book, String id, String title) {
            this.file = file;
            this.book = book;
            this.id = id;
            this.title = title;
        }

        void add(String line) {
            if (match(POINT, line) instanceof MatchResult point) points.put(point.group(1), point.group(2));
            else if (!line.isEmpty() && !line.equals("---"))
                points.merge("text", line, (above, below) -> above + below);
        }

        ClauseText finished(ClauseIndex index) {
            var status = ClauseStatus.valueOf(point("Status").toUpperCase(Locale.ROOT));
            var text = new Words(point("text"), point("English"));
            var software = new Words(point("软件"), point("Software"));
            return new ClauseText(id, book, title, text, status, software, index.of(id));
        }

        private String point(String name) {
            var value = points.get(name);
            if (value == null) throw new IllegalStateException(file + ": clause " + id + " lacks its " + name);
            return value;
        }
    }
}

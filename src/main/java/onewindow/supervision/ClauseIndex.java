package onewindow.supervision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** docs/regulation/index.md, written by the build from the code: for each clause what carries it out. */
record ClauseIndex(Map<String, List<Citation>> byClause) {
    /** A line of the index: clause, status, then one cell for each kind of citation, in this order. */
    private static final Pattern LINE =
            Pattern.compile("\\| ([A-Z]+-?[0-9.]+) \\| [a-z]+ \\|(.*)\\|(.*)\\|(.*)\\|(.*)\\|");

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    static ClauseIndex read(String text) {
        var byClause = new HashMap<String, List<Citation>>();
        text.lines().map(LINE::matcher).filter(line -> line.matches()).forEach(line -> {
            var citations = new ArrayList<Citation>();
            for (var kind : Citation.Kind.values())
                NAME.matcher(line.group(kind.ordinal() + 2))
                        .results()
                        .forEach(name -> citations.add(new Citation(kind, name.group(1))));
            byClause.put(line.group(1), List.copyOf(citations));
        });
        return new ClauseIndex(Map.copyOf(byClause));
    }

    List<Citation> of(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }
}

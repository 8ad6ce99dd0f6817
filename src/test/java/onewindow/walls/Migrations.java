package onewindow.walls;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The tables that the migrations create, read from their text. */
final class Migrations {
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile(
            "(?i)\\bcreate\\s+(?:unlogged\\s+)?table\\s+(?:if\\s+not\\s+exists\\s+)?([a-z_]+\\.[a-z_0-9]+)");

    private Migrations() {}

    /** Each as schema and name. */
    static Set<String> tables() {
        var tables = new TreeSet<String>();
        House.under(FOLDER, ".sql")
                .map(SourceFile::of)
                .forEach(file -> TABLE.matcher(file.text()).results().forEach(table -> tables.add(table.group(1))));
        return tables;
    }
}

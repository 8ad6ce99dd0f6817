package onewindow.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/glossary.md names only classes and tables that exist, each term once, in both languages. */
class GlossaryTest {
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Path PLANTED = Path.of("src/test/java/onewindow/walls/planted/glossary.md");

    @Test
    void everyClassAndTableOfTheGlossaryExists() {
        assertThat(findings(SourceFile.of(GLOSSARY))).isEmpty();
    }

    @Test
    void aClassAndATableThatAreGoneAreFound() {
        assertThat(findings(SourceFile.of(PLANTED)))
                .extracting(Finding::what)
                .containsExactly(
                        "the class GoneClerk does not exist",
                        "the table gone.clerk does not exist",
                        "the term Clerk stands twice",
                        "a term has chinese, english, class, table and meaning");
    }

    private static List<Finding> findings(SourceFile glossary) {
        var classes =
                House.product().classes().stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        var tables = Migrations.tables();
        var terms = new HashSet<String>();
        var findings = new ArrayList<Finding>();
        for (var line : glossary.lines()) {
            if (!line.startsWith("|") || line.startsWith("|---") || line.contains("| English |")) continue;
            var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() != 7
                    || cells.get(1).isEmpty()
                    || cells.get(2).isEmpty()
                    || cells.get(5).isEmpty()) {
                findings.add(glossary.finding("a term has chinese, english, class, table and meaning"));
                continue;
            }
            missing(cells.get(3), classes)
                    .forEach(name -> findings.add(glossary.finding("the class " + name + " does not exist")));
            missing(cells.get(4), tables)
                    .forEach(name -> findings.add(glossary.finding("the table " + name + " does not exist")));
            if (!terms.add(cells.get(2))) findings.add(glossary.finding("the term " + cells.get(2) + " stands twice"));
        }
        return findings;
    }

    private static List<String> missing(String cell, Set<String> known) {
        return Stream.of(cell.replace("`", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !known.contains(name))
                .toList();
    }
}

package onewindow.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.platform.Clause;
import onewindow.supervision.Citation;
import onewindow.supervision.ClauseStatus;
import onewindow.supervision.ClauseText;
import onewindow.supervision.Clauses;
import org.junit.jupiter.api.Test;

/**
 * Every rule names its clause and every clause shows its rule: reads docs/regulation against all uses of {@link Clause} and all
 * refusals, and writes the index that the compliance pages show.
 */
class ClauseIndexTest {
    private static final Path INDEX = Path.of("docs/regulation/index.md");
    private static final Path NOT_BUILT_YET = Path.of("docs/regulation/not-built-yet.txt");
    private static final List<ClauseText> CLAUSES = new Clauses().all();

    @Test
    void everyClauseThatTheCodeNamesStandsInTheRegulationAndIsNotLost() {
        assertThat(wrongUses(ClauseUses.of(House.product(), House.tests()))).isEmpty();
    }

    @Test
    void anUnknownAndALostClauseAreFound() {
        assertThat(wrongUses(ClauseUses.of(House.violators(), List.of())))
                .contains(
                        new Finding("onewindow.walls.planted.UnknownClause", "docs/regulation has no clause Z9.9"),
                        new Finding(
                                "onewindow.walls.planted.UnknownClause",
                                "the text of B22.2 is lost and carries no rule"));
    }

    private static List<Finding> wrongUses(ClauseUses code) {
        var findings = new ArrayList<Finding>();
        for (var use : code.uses()) {
            var clause = CLAUSES.stream()
                    .filter(text -> text.id().equals(use.clause()))
                    .findFirst();
            if (clause.isEmpty())
                findings.add(new Finding(use.place(), "docs/regulation has no clause " + use.clause()));
            else if (clause.get().status() == ClauseStatus.LOST)
                findings.add(new Finding(use.place(), "the text of " + use.clause() + " is lost and carries no rule"));
        }
        return findings;
    }

    @Test
    void everyEnforcedClauseIsCarriedOutAndTestedUnlessItStandsInTheListOfWhatIsNotBuiltYet() {
        var unproven = unproven(ClauseUses.of(House.product(), House.tests()));
        assertThat(unproven)
                .as("without a rule, refusal or page and a test, but not in " + NOT_BUILT_YET)
                .isSubsetOf(notBuiltYet());
        assertThat(notBuiltYet())
                .as("built and tested: remove from " + NOT_BUILT_YET)
                .isSubsetOf(unproven);
    }

    @Test
    void aClauseNamedByNoTestIsUnproven() {
        var code = ClauseUses.of(House.violators(), List.of());
        assertThat(code.of("A2.2", Citation.Kind.REFUSAL)).containsExactly("PlantedReason.NEVER_TOLD");
        assertThat(unproven(code)).contains("A2.2");
    }

    private static List<String> unproven(ClauseUses code) {
        return CLAUSES.stream()
                .filter(clause -> clause.status() == ClauseStatus.ENFORCED)
                .map(ClauseText::id)
                .filter(id -> !isProven(id, code))
                .toList();
    }

    private static boolean isProven(String clause, ClauseUses code) {
        boolean carriedOut = Stream.of(Citation.Kind.values())
                .filter(kind -> kind != Citation.Kind.TEST)
                .anyMatch(kind -> !code.of(clause, kind).isEmpty());
        return carriedOut && !code.of(clause, Citation.Kind.TEST).isEmpty();
    }

    private static List<String> notBuiltYet() {
        return SourceFile.of(NOT_BUILT_YET).lines().stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void noClauseStandsTwice() {
        var seen = new HashSet<String>();
        assertThat(CLAUSES.stream().map(ClauseText::id).filter(id -> !seen.add(id)))
                .isEmpty();
    }

    @Test
    void theIndexIsWhatTheCodeSays() {
        Generated.isUpToDate(INDEX, index(ClauseUses.of(House.product(), House.tests())));
    }

    private static String index(ClauseUses code) {
        var text = new StringBuilder("""
                # What carries out each clause

                Written by ClauseIndexTest from the code; a change here is overwritten. Rules and acts, refusals and pages stand in the product, tests prove them.

                | Clause | Status | Rules and acts | Refusals | Pages | Tests |
                |---|---|---|---|---|---|
                """);
        for (var clause : CLAUSES) {
            text.append("| ")
                    .append(clause.id())
                    .append(" | ")
                    .append(clause.status().name().toLowerCase(Locale.ROOT))
                    .append(" |");
            for (var kind : Citation.Kind.values()) text.append(cell(code.of(clause.id(), kind)));
            text.append('\n');
        }
        return text.toString();
    }

    private static String cell(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ", " ", " |"));
    }
}

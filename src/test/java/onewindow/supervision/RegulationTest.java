package onewindow.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegulationTest {
    private static final String TEXT = """
            # 规则 A

            **A** 便民服务中心守则 · Rules of a centre

            ## A3.6 时限顺延

            需要补办的，
            一次告知清楚。

            - English: Asked for once.
            - Status: enforced
            - 软件：停计时限。
            - Software: Stops the clock.
            """;

    private static final ClauseIndex INDEX = ClauseIndex.read("""
            | Clause | Status | Rules and acts | Refusals | Pages | Tests |
            |---|---|---|---|---|---|
            | A3.6 | enforced | `casework.Casework.supply` | `CaseReason.CLOCK_STOPPED` | `POST /cases/{no}/materials`, `GET /clauses` | `SupplementTest.stops` |
            """);

    private static final ClauseIndex NOTHING_BUILT = ClauseIndex.read("");

    @Test
    void aClauseIsReadWithItsBookItsWordsAndWhatCarriesItOut() {
        assertThat(Regulation.read("A.md", TEXT, INDEX)).singleElement().satisfies(clause -> {
            assertThat(clause.id()).isEqualTo("A3.6");
            assertThat(clause.title()).isEqualTo("时限顺延");
            assertThat(clause.book()).isEqualTo(new RuleBook("A", new Words("便民服务中心守则", "Rules of a centre")));
            assertThat(clause.text()).isEqualTo(new Words("需要补办的，一次告知清楚。", "Asked for once."));
            assertThat(clause.software()).isEqualTo(new Words("停计时限。", "Stops the clock."));
            assertThat(clause.status()).isEqualTo(ClauseStatus.ENFORCED);
            assertThat(clause.citations())
                    .containsExactly(
                            new Citation(Citation.Kind.RULE, "casework.Casework.supply"),
                            new Citation(Citation.Kind.REFUSAL, "CaseReason.CLOCK_STOPPED"),
                            new Citation(Citation.Kind.PAGE, "POST /cases/{no}/materials"),
                            new Citation(Citation.Kind.PAGE, "GET /clauses"),
                            new Citation(Citation.Kind.TEST, "SupplementTest.stops"));
        });
    }

    @Test
    void anEnforcedClauseIsBuiltOnlyWithATest() {
        var untested = ClauseIndex.read("| A3.6 | enforced | `casework.Casework.supply` |  |  |  |");
        assertThat(progress(TEXT, INDEX)).isEqualTo(ClauseProgress.BUILT);
        assertThat(progress(TEXT, untested)).isEqualTo(ClauseProgress.NOT_YET_BUILT);
        assertThat(progress(TEXT, NOTHING_BUILT)).isEqualTo(ClauseProgress.NOT_YET_BUILT);
    }

    @Test
    void whatIsOnlyShownIsBuiltWithoutATestAndALostTextNever() {
        var shown = TEXT.replace("enforced", "shown");
        var untested = ClauseIndex.read("| A3.6 | shown |  |  | `GET /overview` |  |");
        assertThat(progress(shown, untested)).isEqualTo(ClauseProgress.BUILT);
        assertThat(progress(shown, NOTHING_BUILT)).isEqualTo(ClauseProgress.NOT_YET_BUILT);
        assertThat(progress(TEXT.replace("enforced", "lost"), INDEX)).isEqualTo(ClauseProgress.NOT_FOR_SOFTWARE);
        assertThat(progress(TEXT.replace("enforced", "people"), INDEX)).isEqualTo(ClauseProgress.NOT_FOR_SOFTWARE);
    }

    private static ClauseProgress progress(String text, ClauseIndex index) {
        return Regulation.read("A.md", text, index).getFirst().progress();
    }

    @Test
    void aTextThatLacksAPartStopsTheStartAndNamesIt() {
        assertThatThrownBy(() -> Regulation.read("A.md", TEXT.replace("- English: Asked for once.", ""), NOTHING_BUILT))
                .hasMessage("A.md: clause A3.6 lacks its English");
        assertThatThrownBy(() -> Regulation.read("A.md", TEXT.replace("## A3.6 时限顺延", "## 时限顺延"), NOTHING_BUILT))
                .hasMessage("A.md: a clause needs its book, an id and a title: ## 时限顺延");
        assertThatThrownBy(() -> Regulation.read("A.md", TEXT.replace("enforced", "certain"), NOTHING_BUILT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bothRuleBooksAreCarriedInFullAndTheirLostEndStaysLost() {
        var clauses = new Clauses();
        assertThat(clauses.all())
                .filteredOn(clause -> clause.book().letters().equals("A"))
                .hasSize(39);
        assertThat(clauses.all())
                .filteredOn(clause -> clause.book().letters().equals("B"))
                .hasSize(24);
        assertThat(clauses.books())
                .extracting(RuleBook::letters)
                .containsExactly("A", "B", "LIC", "CPL", "CSL", "CIV", "BIZ", "PIP", "SEC");
        assertThat(clauses.all())
                .filteredOn(clause -> clause.status() == ClauseStatus.LOST)
                .extracting(ClauseText::id)
                .containsExactly("B22.2");
        assertThat(clauses.find("Z9.9")).isEmpty();
    }
}

package onewindow.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListPartsTest {
    private static final Address CASES =
            Address.of("/cases").with("view", "mine").with("page", 4);

    @Test
    void aPagerNamesTheRowsShownAndKeepsFirstLastAndNeighbours() {
        var pager = Pager.of(CASES, "4", 20, 243);
        assertThat(pager.from()).isEqualTo(61);
        assertThat(pager.to()).isEqualTo(80);
        assertThat(pager.offset()).isEqualTo(60);
        assertThat(pager.numbers()).containsExactly(1, 2, 3, 4, 5, 6, 0, 13);
        assertThat(pager.to(5)).hasToString("/cases?view=mine&page=5");
        assertThat(pager.to(1)).hasToString("/cases?view=mine");
    }

    @Test
    void aPageBehindTheLastIsTheLastAndNonsenseIsTheFirst() {
        assertThat(Pager.of(CASES, "99", 20, 41).page()).isEqualTo(3);
        assertThat(Pager.of(CASES, "-1", 20, 41).page()).isEqualTo(1);
        assertThat(Pager.of(CASES, "2; drop", 20, 41).page()).isEqualTo(1);
        assertThat(Pager.of(CASES, "9999999", 20, 41).page()).isEqualTo(3);
    }

    @Test
    void anEmptyListHasOnePageWithNoRows() {
        var pager = Pager.of(CASES, "1", 20, 0);
        assertThat(List.of(pager.from(), pager.to(), (long) pager.pages())).containsExactly(0L, 0L, 1L);
    }

    @Test
    void whatIsMoreThanCanBePagedThroughIsSaidAndNotCounted() {
        var exact = Pager.upTo(CASES, "1", 50, Pager.MOST);
        assertThat(exact.more()).isFalse();
        var pager = Pager.upTo(CASES, "300", 50, Pager.MOST + 1L);
        assertThat(pager.more()).isTrue();
        assertThat(List.of(pager.page(), pager.pages())).containsExactly(200, 200);
        assertThat(pager.to()).isEqualTo(Pager.MOST);
    }

    @Test
    void onlyAllowedColumnsPutAListInOrder() {
        var allowed = List.of("due", "no");
        assertThat(Sort.of("-no", allowed)).isEqualTo(new Sort("no", true));
        assertThat(Sort.of("no;drop table", allowed)).isEqualTo(new Sort("due", false));
        assertThat(Sort.of(null, allowed)).isEqualTo(new Sort("due", false));
    }

    @Test
    void aSecondPressTurnsTheOrderRoundAndBeginsAtTheFirstPage() {
        var rising = new SortHead(CASES, new Sort("due", false), "due", "到期");
        var falling = new SortHead(CASES, new Sort("due", true), "due", "到期");
        var other = new SortHead(CASES, new Sort("due", true), "no", "受理号");
        assertThat(rising.next()).hasToString("/cases?view=mine&sort=-due");
        assertThat(falling.next()).hasToString("/cases?view=mine&sort=due");
        assertThat(other.next()).hasToString("/cases?view=mine&sort=no");
        assertThat(List.of(rising.state(), falling.state(), other.state()))
                .containsExactly("ascending", "descending", "none");
    }

    @Test
    void anIconThatIsNotTakenAlongIsAMistakeOfThePage() {
        assertThat(Icons.shapes("home")).startsWith("<path").doesNotContain("<svg");
        assertThatThrownBy(() -> Icons.shapes("no-such-icon")).hasMessageContaining("no-such-icon");
        assertThatThrownBy(() -> Icons.shapes("../home")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theMenuMarksTheEntryNearestToThePage() {
        var all = new MenuItem("/cases", "a", "files");
        var mine = new MenuItem("/cases?view=mine", "b", "files");
        var deep = new MenuItem("/cases/reports", "c", "files");
        var viewer = new Viewer("陈静", "3 号窗口", List.of(all, mine, deep));
        assertThat(viewer.here("/cases", "/cases?view=mine")).isEqualTo(mine);
        assertThat(viewer.here("/cases", "/cases?view=other")).isEqualTo(all);
        assertThat(viewer.here("/cases/QS-1", "/cases/QS-1")).isEqualTo(all);
        assertThat(viewer.here("/cases/reports/1", "/cases/reports/1")).isEqualTo(deep);
        assertThat(viewer.here("/casework", "/casework")).isNull();
    }

    @Test
    void aChartRowNeedsOneNumberForEachSeries() {
        assertThatThrownBy(() -> new Chart(
                        "c",
                        Chart.Kind.LINES,
                        "等候",
                        "时间",
                        null,
                        List.of("今天", "昨天"),
                        List.of(new Chart.Row("8:30", List.of(1), null))))
                .hasMessageContaining("8:30");
    }
}

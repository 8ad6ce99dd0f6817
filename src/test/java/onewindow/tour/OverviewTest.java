package onewindow.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onewindow.casework.CaseState;
import onewindow.casework.Caseload;
import onewindow.platform.Clause;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the director presses on his first page holds exactly as many cases as it says, and says how it was counted. */
@Clause({"A1", "A2.3"})
class OverviewTest extends DemoProgram {
    private static final Pattern FIGURE = Pattern.compile(
            "ow-figure-link\" href=\"([^\"]*)\">.*?ow-figure-label\">.*?<span>([^<]*)</span>.*?ow-figure-value\">([^<]*)<(.*?)</article>",
            Pattern.DOTALL);
    private static final Pattern CHARTED = Pattern.compile("data-value=\"(\\d+)\"><a href=\"([^\"]*)\">");
    private static final Pattern STATE = Pattern.compile(
            "<th scope=\"row\"><a href=\"([^\"]*state=[^\"]*)\">[^<]*</a></th><td[^>]*data-value=\"(\\d+)\"");
    private static final Pattern RANGE = Pattern.compile("ow-pager-range\">[^<]* ([0-9,]+) [^<0-9]*<");

    private Guest liuYang;
    private String overview;

    @BeforeAll
    void opened() {
        liuYang = officer(Person.LIU_YANG);
        overview = liuYang.get("/overview").body();
    }

    @Test
    void everyFigureOpensAsManyCasesAsItCounts() {
        var counts = FIGURE.matcher(overview)
                .results()
                .filter(figure -> figure.group(3).matches("\\d+"))
                .toList();
        assertThat(counts).extracting(figure -> figure.group(2)).hasSize(9);
        var wrong = new ArrayList<String>();
        for (var figure : counts) compare(figure.group(1), figure.group(3), wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyNumberOfAChartOpensAsManyCasesAsItCounts() {
        var numbers = CHARTED.matcher(overview).results().toList();
        var states = STATE.matcher(overview).results().toList();
        assertThat(numbers.size() - 2 * Caseload.DAYS_BACK)
                .as("after the days, received and decided, come the departments in four lights")
                .isPositive()
                .matches(lights -> lights % 4 == 0);
        assertThat(states)
                .hasSize(Arrays.stream(CaseState.values())
                        .filter(state -> !state.isClosed())
                        .toList()
                        .size());
        var wrong = new ArrayList<String>();
        for (var number : numbers) compare(number.group(2), number.group(1), wrong);
        for (var state : states) compare(state.group(1), state.group(2), wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyShareOpensTheDecidedCasesItIsMadeOf() {
        var shares = FIGURE.matcher(overview)
                .results()
                .filter(figure -> !figure.group(3).matches("\\d+"))
                .toList();
        assertThat(shares).hasSize(3);
        var decided =
                shares.stream().map(share -> listed(share.group(1))).distinct().toList();
        assertThat(decided).hasSize(1).noneMatch(cases -> cases == 0);
    }

    @Test
    void everyFigureSaysItsFormulaItsScopeAndItsMoment() {
        var figures = FIGURE.matcher(overview).results().map(MatchResult::group).toList();
        assertThat(figures)
                .hasSize(12)
                .allSatisfy(figure -> assertThat(figure)
                        .contains("<summary>截至 9月21日 周一 09:")
                        .containsPattern("<dt>算法</dt><dd>[^<]{8,}</dd>")
                        .containsPattern("<dt>范围</dt><dd>本中心[^<]+</dd>"));
    }

    private void compare(String address, String counted, List<String> wrong) {
        var there = listed(address);
        if (there != Long.parseLong(counted)) wrong.add(address + " counts " + counted + " and lists " + there);
    }

    private long listed(String address) {
        var page = liuYang.get(address.replace("&amp;", "&"));
        assertThat(page.status()).as(address).isEqualTo(200);
        if (page.body().contains("ow-empty")) return 0;
        var range = RANGE.matcher(page.body());
        assertThat(range.find()).as("the pager of " + address).isTrue();
        return Long.parseLong(range.group(1).replace(",", ""));
    }
}

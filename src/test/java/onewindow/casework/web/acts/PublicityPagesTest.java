package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.Town;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** What was granted is public, over pages and interface; Mr Sun keeps a trade secret out of the list. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause({"LIC-40", "LIC-5"})
class PublicityPagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    private String decided(String body) {
        var path = counter.accepted();
        var done = counter.programOf(SUN_LI).post("/api/v1" + path + "/decision", body);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return path;
    }

    private String paperOf(String path) {
        var papers = counter.programOf(SUN_LI).get("/api/v1" + path + "/papers").json();
        for (var paper : papers)
            if (paper.at("/kind").asString().equals("DECISION"))
                return paper.at("/number").asString();
        throw new AssertionError("no decision on paper: " + papers);
    }

    private String list() {
        return counter.as(CHEN_JING).opens("/results?q=食品").text();
    }

    @Test
    void whatWasGrantedIsPublicWithTheNameOfAPersonMasked() {
        var path = decided(Bodies.example("decideCase"));
        var paper = paperOf(path);
        assertThat(list()).contains(paper, "林*雨").doesNotContain("林晓雨", path.substring("/cases/".length()));
        assertThat(counter.programOf(SUN_LI)
                        .get("/api/v1/results?q=食品".replace("食品", "%E9%A3%9F%E5%93%81"))
                        .text())
                .contains(paper)
                .doesNotContain("林晓雨");
        assertThat(counter.as(CHEN_JING).opens("/results?q=没有这样的事项").text()).contains("没有找到");
    }

    @Test
    void aTradeSecretIsAbsentAtOnceAndPublicAgainWhenItIsNone() {
        var path = decided(Bodies.example("decideCase"));
        var paper = paperOf(path);
        var sun = counter.as(SUN_LI);
        assertThat(sun.opens(path + "/withholding").text()).contains("商业秘密");
        var bare = sun.sends(path + "/withholding", "ground", "TRADE_SECRET", "reason", " ");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text()).contains("没有写明理由");
        String[] secret = {"ground", "TRADE_SECRET", "reason", "决定书附有工艺布局"};
        assertThat(sun.sends(path + "/withholding/preview", secret).text()).contains("商业秘密：决定书附有工艺布局");
        assertThat(sun.sends(path + "/withholding", secret).to()).isEqualTo(path);
        assertThat(list()).doesNotContain(paper);
        assertThat(sun.opens(path).text()).contains("结果不予公开");
        var again = counter.programOf(SUN_LI).post("/api/v1" + path + "/withholding", Bodies.example("withholdResult"));
        assertThat(again.at("/code")).isEqualTo("WITHHELD_ALREADY");
        var shown = counter.programOf(SUN_LI).post("/api/v1" + path + "/publication", Bodies.example("publishResult"));
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(list()).contains(paper);
    }

    @Test
    void onlyWhoDecidesMayWithholdAndOnlyWhatWasGranted() {
        var path = counter.accepted();
        assertThat(counter.as(CHEN_JING).opens(path + "/withholding").status()).isEqualTo(403);
        var none = counter.programOf(SUN_LI).post("/api/v1" + path + "/withholding", Bodies.example("withholdResult"));
        assertThat(none.at("/code")).isEqualTo("NOTHING_PUBLIC");
        assertThat(counter.programOf(SUN_LI)
                        .post("/api/v1" + path + "/publication", Bodies.example("publishResult"))
                        .at("/code"))
                .isEqualTo("NOT_WITHHELD");
    }

    @Test
    void hostileWordsFindNothingAndBreakNothing() {
        var path = decided(Bodies.example("decideCase"));
        var sun = counter.programOf(SUN_LI);
        for (var words : new String[] {"%25", "_", "%27%3B--", "%5C", "x".repeat(5000)})
            assertThat(sun.get("/api/v1/results?q=" + words).text()).as(words).doesNotContain(paperOf(path));
        assertThat(sun.get("/api/v1/results?q=%00").status()).isLessThan(500);
        assertThat(sun.get("/api/v1/results?page=2147483647").status()).isEqualTo(200);
        assertThat(sun.get("/api/v1/reports/pauses?page=-7").status()).isLessThan(500);
        assertThat(counter.as(CHEN_JING).opens("/results?page=-1&q=").status()).isEqualTo(200);
    }
}

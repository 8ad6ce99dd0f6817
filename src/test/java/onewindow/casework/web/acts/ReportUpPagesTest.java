package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.api.Town;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A case goes to the superior and back over its pages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class ReportUpPagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    @Test
    @Clause({"LIC-35", "LIC-43"})
    void theLetterListsTheMaterialsAndTheDecisionFollowsTheAnswer() {
        var path = counter.accepted();
        var sunLi = counter.as(SUN_LI);
        var bare = sunLi.sends(path + "/report-up", "favourable", "yes", "opinion", "材料齐全");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text()).contains("没有写明报送哪个上级机关", "材料齐全");
        String[] up = {"superior", "市市场监督管理局", "favourable", "yes", "opinion", "材料齐全"};
        assertThat(sunLi.sends(path + "/report-up/preview", up).text()).contains("上报函", "建议准予");
        assertThat(sunLi.sends(path + "/report-up", up).to()).isEqualTo(path);
        assertThat(sunLi.opens(path + "/decision").text()).contains("市市场监督管理局尚未答复");
        assertThat(sunLi.opens(path + "/superior-answer").text()).contains("答复文号");
        counter.itIs("Mon 2026-09-28 15:00");
        String[] came = {"on", "2026-09-28", "granted", "no", "letter", "市监许〔2026〕118号", "words", "规划不符"};
        assertThat(sunLi.sends(path + "/superior-answer/preview", came).text()).contains("规划不符");
        assertThat(sunLi.sends(path + "/superior-answer", came).to()).isEqualTo(path);
        assertThat(sunLi.sends(path + "/decision", "granted", "true", "opinion", "符合条件")
                        .text())
                .contains("与上级的答复（市监许〔2026〕118号）不一致");
        assertThat(sunLi.opens(path).text()).contains("上报函", "上级答复后告知申请人");
    }
}

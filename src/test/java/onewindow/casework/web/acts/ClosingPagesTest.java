package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static onewindow.casework.web.api.Town.Who.WU_MIN;
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

/** Early ends and steps back over their pages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class ClosingPagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    @Test
    @Clause({"LIC-29", "LIC-31"})
    void theWindowTakesDownAWithdrawalWithWhatGoesBack() {
        var path = counter.accepted();
        var window = counter.as(CHEN_JING);
        assertThat(window.opens(path + "/withdrawal").text())
                .contains("营业执照", "代理人")
                .doesNotContain("代收人");
        String[] written = {"by", "APPLICANT", "signedBy", "林晓雨", "writtenOn", "2026-09-21", "returned", "2"};
        var preview = window.sends(path + "/withdrawal/preview", written);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).contains("撤回申请确认书", "已撤回");
        var unsigned = window.sends(path + "/withdrawal", "by", "AGENT", "writtenOn", "2026-09-21");
        assertThat(unsigned.status()).isEqualTo(422);
        assertThat(unsigned.text()).contains("没有写明由谁签署");
        assertThat(window.sends(path + "/withdrawal", written).to()).isEqualTo(path);
        assertThat(window.opens(path).text()).contains("已撤回", "退还材料 1 项").doesNotContain("林晓雨");
    }

    @Test
    @Clause({"A3.6", "A3.7"})
    void theReminderComesBeforeTheEnd() {
        var path = counter.accepted();
        counter.programOf(CHEN_JING).post("/api/v1" + path + "/supplement-notice", Bodies.example("askForSupplement"));
        counter.itIs("Tue 2026-10-27 09:00");
        var sunLi = counter.as(SUN_LI);
        assertThat(sunLi.opens(path + "/termination").text()).contains("还没有催告");
        assertThat(sunLi.sends(path + "/supplement-reminder/preview").text()).contains("补正催告书");
        assertThat(sunLi.sends(path + "/supplement-reminder").to()).isEqualTo(path);
        counter.itIs("Wed 2026-11-04 09:00");
        String[] reasoned = {"reason", "逾期未补正", "basis", "许可管理办法", "remedy", "可申请行政复议"};
        assertThat(sunLi.sends(path + "/termination/preview", reasoned).text()).contains("终止办理决定书");
        assertThat(sunLi.sends(path + "/termination", reasoned).to()).isEqualTo(path);
        assertThat(sunLi.opens("/cases?view=CLOSED").text()).contains(path);
    }

    @Test
    @Clause("A3.7")
    void aStepBackIsReadBySupervision() {
        var path = counter.accepted();
        var sunLi = counter.as(SUN_LI);
        assertThat(sunLi.sends(path + "/step-back", "reason", "").status()).isEqualTo(422);
        assertThat(sunLi.sends(path + "/step-back", "reason", "布局图与场所不符").to()).isEqualTo(path);
        assertThat(sunLi.opens(path + "/decision").text()).contains("本件已退回窗口（布局图与场所不符）");
        assertThat(counter.as(CHEN_JING).opens("/steps-back").status()).isEqualTo(403);
        assertThat(counter.as(WU_MIN).opens("/steps-back").text()).contains(path, "布局图与场所不符", "孙力");
        assertThat(counter.as(CHEN_JING).opens(path + "/step-on").text()).contains("布局图与场所不符");
        assertThat(counter.as(CHEN_JING)
                        .sends(path + "/step-on", "reply", "已核对")
                        .to())
                .isEqualTo(path);
        assertThat(counter.as(WU_MIN).opens("/steps-back").text()).contains("已核对");
    }
}

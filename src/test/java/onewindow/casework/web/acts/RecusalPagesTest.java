package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.QIN_LAN;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static onewindow.casework.web.api.Town.Who.ZHOU_WEI;
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

/** Recusal over its pages: Ms Chen declares, Ms Qin answers, Mr Zhou steps in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class RecusalPagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    @Test
    @Clause({"A3.2", "A6.3", "CSL-76", "CSL-77"})
    void aClerkDeclaresAConflictAndHerDeputyAnswersForTheCase() {
        var path = counter.accepted();
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens(path + "/recusal-request").text()).contains("涉及近亲属利害关系", "1010");
        String[] declared = {
            "asker", "OFFICER", "officer", "1003", "conflict", "RELATIVES_INTEREST", "reason", "申请人是近亲属"
        };
        var forAnother =
                chen.sends(path + "/recusal-request", "asker", "OFFICER", "officer", "1010", "reason", "申请人是近亲属");
        assertThat(forAnother.status()).isEqualTo(422);
        assertThat(forAnother.text()).contains("本人申请回避只能由本人提出", "申请人是近亲属");
        assertThat(chen.sends(path + "/recusal-request/preview", declared).text())
                .contains("申请回避");
        assertThat(chen.sends(path + "/recusal-request", declared).to()).isEqualTo(path);
        assertThat(chen.opens(path + "/hand-over").text()).contains("你已申报与本件有利害关系");
        assertThat(counter.as(SUN_LI).opens("/steps").text()).contains("回避决定 陈静");

        var head = counter.as(QIN_LAN);
        assertThat(head.opens(path + "/recusal").text()).contains("本人提出，陈静");
        var herself = head.sends(path + "/recusal", "request", "1", "granted", "yes", "deputy", "1003", "reason", "属实");
        assertThat(herself.status()).isEqualTo(422);
        assertThat(herself.text()).contains("不能接替");
        String[] granted = {"request", "1", "granted", "yes", "deputy", "1004", "reason", "经核实属实"};
        assertThat(head.sends(path + "/recusal/preview", granted).text()).contains("回避决定书", "周伟");
        assertThat(head.sends(path + "/recusal", granted).to()).isEqualTo(path);
        assertThat(counter.as(ZHOU_WEI).opens(path).text()).contains("陈静 回避，由 周伟 接替", "回避决定书");
        assertThat(chen.opens(path).text()).contains("你已回避本件");
    }
}

package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.LEI_GANG;
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

/** Joint handling over its pages: Mr Sun asks the fire brigade, Mr Lei answers for it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class JointPagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    @Test
    @Clause("LIC-26")
    void theFileGoesToTheFireBrigadeAndComesBackWithItsOpinion() {
        var path = counter.accepted();
        var number = path.substring("/cases/".length());
        var sunLi = counter.as(SUN_LI);
        var leiGang = counter.as(LEI_GANG);
        assertThat(leiGang.opens("/opinions").text()).doesNotContain(number);
        assertThat(sunLi.opens(path + "/joint-notice").text()).contains("消防救援大队");
        var nobody = sunLi.sends(path + "/joint-notice", "matter", "核对消防安全要求");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.text()).contains("没有选择联办单位", "核对消防安全要求");
        String[] ask = {"units", "XF", "matter", "核对消防安全要求"};
        assertThat(sunLi.sends(path + "/joint-notice/preview", ask).text()).contains("联合办理通知书", "10月8日");
        assertThat(sunLi.sends(path + "/joint-notice", ask).to()).isEqualTo(path);
        assertThat(sunLi.opens(path).text()).contains("等待意见", "联合办理通知书");
        assertThat(sunLi.opens(path + "/decision").text()).contains("意见尚未出具");
        assertThat(sunLi.opens("/opinions").text()).doesNotContain(number);

        assertThat(leiGang.opens("/opinions").text()).contains(number);
        assertThat(sunLi.sends(path + "/opinion", "subCase", "1", "opinion", "AGREES")
                        .text())
                .contains("不是你所在的单位");
        assertThat(leiGang.opens(path + "/opinion").text()).contains("1. 核对消防安全要求");
        String[] opinion = {"subCase", "1", "opinion", "AGREES_WITH_CONDITIONS", "words", "增设灭火毯"};
        assertThat(leiGang.sends(path + "/opinion/preview", opinion).text()).contains("增设灭火毯");
        assertThat(leiGang.sends(path + "/opinion", opinion).to()).isEqualTo(path);
        assertThat(sunLi.opens(path).text()).contains("附条件同意 增设灭火毯");
        assertThat(leiGang.opens("/opinions").text()).doesNotContain(number);
    }

    @Test
    @Clause("LIC-26")
    void whoeverWasSilentHasAgreed() {
        var path = counter.accepted();
        var sunLi = counter.as(SUN_LI);
        assertThat(sunLi.sends(path + "/joint-notice", "units", "XF", "matter", "核对消防安全要求")
                        .to())
                .isEqualTo(path);
        counter.itIs("Fri 2026-10-09 09:00");
        assertThat(sunLi.opens(path).text()).contains("逾期未出具，视为同意");
        assertThat(sunLi.sends(path + "/decision", "granted", "true", "opinion", "符合条件")
                        .to())
                .isEqualTo(path);
    }
}

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

/** Ms Lin's application is not complete, over the pages: what Ms Chen and her chief Ms Wu may do about it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class AdmissionPagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    private String received(int material, String state) {
        var whole = "{\"material\": " + material + ", \"state\": \"PRESENT\"}";
        var wanting = "{\"material\": " + material + ", \"state\": \"" + state + "\", \"problem\": \"面积前后不一\"}";
        return "/cases/"
                + counter.programOf(CHEN_JING)
                        .post("/api/v1/cases", Bodies.APPLICATION.replace(whole, wanting))
                        .at("/number");
    }

    @Test
    @Clause("LIC-32.3")
    void anErrorIsMendedAtTheWindow() {
        var path = received(1, "DEFECTIVE");
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens(path).text()).contains(path + "/correction");
        assertThat(chen.opens(path + "/correction").text()).contains("面积前后不一", "食品经营许可申请书");
        String[] bare = {"material", "1", "error-1", "面积前后不一", "corrected-1", ""};
        var refused = chen.sends(path + "/correction", bare);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("面积前后不一");
        String[] mended = {"material", "1", "error-1", "面积前后不一", "corrected-1", "83 平方米"};
        assertThat(chen.sends(path + "/correction/preview", mended).text()).contains("当场更正", "83 平方米");
        assertThat(chen.sends(path + "/correction", mended).to()).isEqualTo(path);
        assertThat(chen.opens(path).text()).contains("办理中", "当场更正记录");
    }

    @Test
    @Clause({"LIC-32.4", "A3.3"})
    void aSecondaryMaterialIsPromisedRemindedOfAndMissed() {
        var path = received(4, "MISSING");
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens(path + "/deferred-acceptance").text()).contains("食品安全管理制度目录");
        String[] late = {"material", "4", "until", "2026-12-24", "signatory", "林晓雨"};
        var refused = chen.sends(path + "/deferred-acceptance", late);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("2026-12-24", "9月29日");
        String[] promise = {"material", "4", "until", "2026-09-24", "signatory", "林晓雨"};
        assertThat(chen.sends(path + "/deferred-acceptance/preview", promise).text())
                .contains("容缺", "9月24日");
        assertThat(chen.sends(path + "/deferred-acceptance", promise).to()).isEqualTo(path);
        var sun = counter.as(SUN_LI);
        assertThat(sun.opens(path + "/deferral-end").text()).contains("9月24日 周四 还没有过");
        counter.itIs("Tue 2026-09-29 09:00");
        String[] how = {"how", "电话告知本人"};
        assertThat(chen.sends(path + "/deferral-reminder/preview", how).text()).contains("电话告知本人");
        assertThat(chen.sends(path + "/deferral-reminder", how).to()).isEqualTo(path);
        String[] end = {"reason", "承诺补交的材料逾期未交", "basis", "行政许可法第三十八条", "remedy", "补齐材料后可以重新申请"};
        assertThat(sun.sends(path + "/deferral-end/preview", end).text()).contains("承诺补交的材料逾期未交", "决定书");
        assertThat(sun.sends(path + "/deferral-end", end).to()).isEqualTo(path);
        assertThat(sun.opens(path).text()).contains("承诺");
    }

    @Test
    @Clause("A3.3")
    void theChiefOpensASecondNoticeForSomethingNew() {
        var path = received(3, "DEFECTIVE");
        var chen = counter.as(CHEN_JING);
        String[] first = {"material", "3", "problem-3", "未标注后厨面积", "remedy-3", "标注后重交"};
        assertThat(chen.sends(path + "/supplement-notice", first).to()).isEqualTo(path);
        counter.itIs("Tue 2026-09-22 09:00");
        String[] second = {"material", "5", "problem-5", "证明已过期", "remedy-5", "换发后提交"};
        assertThat(chen.sends(path + "/supplement-notice", second).status()).isEqualTo(422);
        var wu = counter.as(WU_MIN);
        assertThat(wu.opens(path + "/second-notice").text()).contains("新");
        assertThat(wu.sends(path + "/second-notice", "newFact", "CIRCUMSTANCES_CHANGED", "what", "")
                        .status())
                .isEqualTo(422);
        String[] opening = {"newFact", "CIRCUMSTANCES_CHANGED", "what", "申请人增加现制饮品"};
        assertThat(wu.sends(path + "/second-notice/preview", opening).text()).contains("申请人增加现制饮品");
        assertThat(wu.sends(path + "/second-notice", opening).to()).isEqualTo(path);
        assertThat(chen.opens(path + "/supplement-notice").text()).contains("再次告知已获准：申请人增加现制饮品");
        assertThat(chen.sends(path + "/supplement-notice/preview", second).text())
                .contains("证明已过期");
        assertThat(chen.sends(path + "/supplement-notice", second).to()).isEqualTo(path);
        assertThat(chen.opens(path).text()).contains("再次");
    }
}

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

/** The result of Ms Lin's case on its way to her, over the pages: Mr Sun decides, Ms Chen delivers. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class DeliveryPagesTest {
    @Autowired
    private Counter counter;

    private String path = "";

    @BeforeEach
    void decidedOnMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
        path = counter.accepted();
        var decided = counter.programOf(SUN_LI).post("/api/v1" + path + "/decision", Bodies.example("decideCase"));
        assertThat(decided.status()).as(decided.text()).isEqualTo(200);
        counter.itIs("Tue 2026-09-22 16:00");
    }

    @Test
    @Clause({"LIC-44", "CPL-88"})
    void herDaughterTakesItWithRelationAndDocument() {
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens(path + "/delivery").text()).contains("代收人与申请人的关系", "代收人证件号码");
        String[] nameless = {"way", "AT_WINDOW", "recipient", "SUBSTITUTE", "recipientName", "林小朵", "on", "2026-09-22"};
        var refused = chen.sends(path + "/delivery", nameless);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("没有写明代收人与申请人的关系", "没有登记代收人的证件号码", "林小朵");
        String[] named = {
            "way",
            "AT_WINDOW",
            "recipient",
            "SUBSTITUTE",
            "recipientName",
            "林小朵",
            "relation",
            "女儿",
            "idNumber",
            "420399200503078316",
            "on",
            "2026-09-22"
        };
        assertThat(chen.sends(path + "/delivery/preview", named).text())
                .contains("送达回证", "女儿", "代收人证件号码 420399********8316");
        assertThat(chen.sends(path + "/delivery", named).to()).isEqualTo(path);
        assertThat(chen.opens(path).text()).contains("已送达", "送达回证");
    }

    @Test
    @Clause("LIC-44")
    void sheWishesItSentAfterAll() {
        var chen = counter.as(CHEN_JING);
        String[] sent = {
            "way", "COURIER", "recipient", "APPLICANT", "recipientName", "林晓雨", "proof", "SF1", "on", "2026-09-22"
        };
        assertThat(chen.sends(path + "/delivery", sent).text()).contains("申请人没有选择“邮寄”");
        assertThat(chen.opens(path + "/delivery-choice").text()).contains("申请人现在选择");
        assertThat(chen.sends(path + "/delivery-choice/preview", "way", "COURIER")
                        .text())
                .contains("变更送达方式");
        assertThat(chen.sends(path + "/delivery-choice", "way", "COURIER").to()).isEqualTo(path);
        assertThat(chen.sends(path + "/delivery", sent).to()).isEqualTo(path);
    }

    @Test
    @Clause("CPL-89")
    void sheWillNotTakeIt() {
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens(path + "/delivery-left").text()).contains("见证人", "录像编号");
        var bare = chen.sends(path + "/delivery-left", "on", "2026-09-22", "place", "店内", "reason", "拒绝签收");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text()).contains("留置不能算送达", "拒绝签收");
        String[] left = {"on", "2026-09-22", "place", "人民路18号店内", "reason", "拒绝签收", "witnesses", "人民路社区 王建华\n人民路社区 刘桂芳"
        };
        assertThat(chen.sends(path + "/delivery-left/preview", left).text()).contains("■ 留置送达");
        assertThat(chen.sends(path + "/delivery-left", left).to()).isEqualTo(path);
        assertThat(chen.opens(path).text()).contains("拒收事由：拒绝签收；见证人 2 名").doesNotContain("王建华");
    }

    @Test
    @Clause("CPL-95")
    void nobodyFindsHerAndTheNoticeRunsItsTime() {
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens(path + "/delivery-notice").text()).contains("还没有登记过送达未成");
        String[] tried = {"way", "AT_WINDOW", "on", "2026-09-22", "outcome", "电话停机，上门无人"};
        assertThat(chen.opens(path + "/delivery-attempt").text()).contains("未能送达的情况");
        assertThat(chen.sends(path + "/delivery-attempt/preview", tried).text()).contains("送达未成");
        assertThat(chen.sends(path + "/delivery-attempt", tried).to()).isEqualTo(path);
        String[] notice = {"on", "2026-09-22", "where", "县政府公告栏"};
        assertThat(chen.sends(path + "/delivery-notice/preview", notice).text()).contains("10月22日 周四 届满");
        assertThat(chen.sends(path + "/delivery-notice", notice).to()).isEqualTo(path);
        assertThat(chen.opens(path + "/delivery-notice-end").text()).contains("尚未视为送达");
        counter.itIs("Fri 2026-10-23 09:00");
        assertThat(chen.opens(path + "/delivery-notice-end").text()).contains("县政府公告栏");
        assertThat(chen.sends(path + "/delivery-notice-end/preview").text()).contains("■ 公告送达");
        assertThat(chen.sends(path + "/delivery-notice-end").to()).isEqualTo(path);
        assertThat(chen.opens(path).text()).contains("公告期满，视为送达", "送达回证");
    }
}

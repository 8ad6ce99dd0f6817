package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.QIN_LAN;
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

/** A hearing over its pages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class HearingPagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    @Test
    @Clause({"LIC-47", "LIC-48"})
    void aHearingGoesFromTheNoticeToItsMinutesOverItsPages() {
        var path = counter.accepted();
        var sunLi = counter.as(SUN_LI);
        assertThat(sunLi.sends(path + "/hearing-rights/preview", "reason", "油烟涉及相邻住户")
                        .text())
                .contains("听证告知书", "油烟涉及相邻住户");
        assertThat(sunLi.sends(path + "/hearing-rights", "reason", "油烟涉及相邻住户").to())
                .isEqualTo(path);
        assertThat(sunLi.opens(path + "/decision").text()).contains("期限未满不能作出决定");
        counter.itIs("Tue 2026-09-22 11:00");
        assertThat(sunLi.sends(path + "/hearing-request", "by", "APPLICANT", "askedOn", "2026-09-22")
                        .to())
                .isEqualTo(path);
        counter.itIs("Wed 2026-09-23 10:00");
        var soon = sunLi.sends(
                path + "/hearing-notice",
                "on",
                "2026-09-28",
                "time",
                "09:00",
                "place",
                "三楼",
                "chair",
                "1005",
                "clerk",
                "1004");
        assertThat(soon.status()).isEqualTo(422);
        assertThat(soon.text()).contains("须在七个工作日前通知", "三楼");
        String[] call = {"on", "2026-10-12", "time", "09:00", "place", "三楼听证室", "chair", "1005", "clerk", "1004"};
        assertThat(sunLi.sends(path + "/hearing-notice/preview", call).text()).contains("听证通知书", "特别程序告知书", "公开举行");
        assertThat(sunLi.sends(path + "/hearing-notice", call).to()).isEqualTo(path);
        assertThat(sunLi.opens(path).text()).contains("组织听证 申请人", "主持人 吴敏");
        counter.itIs("Mon 2026-10-12 11:30");
        assertThat(sunLi.opens(path + "/hearing-minutes").text()).contains("checked");
        String[] minutes = {"came", "true", "minutes", "申请人陈述：已改向。", "signers", "申请人已签字", "conclusion", "改向后可以准予"};
        assertThat(sunLi.sends(path + "/hearing-minutes/preview", minutes).text())
                .contains("听证笔录", "改向后可以准予");
        assertThat(sunLi.sends(path + "/hearing-minutes", minutes).to()).isEqualTo(path);
        assertThat(sunLi.opens(path).text()).contains("听证结束", "改向后可以准予").doesNotContain("申请人陈述");
    }

    @Test
    @Clause("LIC-47")
    void whoConductsNoProceduresIsToldSo() {
        var path = counter.accepted();
        assertThat(counter.as(QIN_LAN).opens(path + "/hearing-rights").status()).isEqualTo(403);
    }
}

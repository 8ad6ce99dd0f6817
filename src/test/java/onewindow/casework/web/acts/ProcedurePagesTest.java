package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.FANG_YUAN;
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

/** Special procedures and more time over their pages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class ProcedurePagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    @Test
    @Clause({"LIC-45", "LIC-55"})
    void aTestOfTwoOfficersStopsTheClocksUntilItIsFound() {
        var path = counter.accepted();
        var sunLi = counter.as(SUN_LI);
        assertThat(sunLi.opens(path).text()).contains(path + "/procedure\"").doesNotContain(path + "/procedure-end\"");
        var form = sunLi.opens(path + "/procedure");
        assertThat(form.text()).contains("专家评审", "孙力 1010").doesNotContain("现场核查", "style=");
        var alone = sunLi.sends(
                path + "/procedure/preview", "kind", "TESTING", "days", "5", "reason", "油烟", "officers", "1010");
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.text()).contains("只指派了 1 名工作人员", "value=\"5\"");
        String[] both = {"kind", "TESTING", "days", "5", "reason", "油烟净化设备需要检测", "officers", "1010", "officers", "1003"
        };
        var preview = sunLi.sends(path + "/procedure/preview", both);
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).contains("特别程序告知书", "油烟净化设备需要检测", "停钟");
        assertThat(sunLi.sends(path + "/procedure", both).to()).isEqualTo(path);
        var page = sunLi.opens(path).text();
        assertThat(page).contains("停止计算的时间", "仍在进行", "检测", path + "/procedure-end\"");
        assertThat(counter.as(CHEN_JING).opens("/steps").text())
                .contains(path.substring("/cases/".length()), "特别程序 检测");
        counter.itIs("Wed 2026-09-30 09:05");
        assertThat(sunLi.opens(path).text()).contains("黄牌");
        var failed = sunLi.sends(
                path + "/procedure-end", "procedure", "1", "finding", "FAILS", "result", "浓度超限", "norm", "");
        assertThat(failed.status()).isEqualTo(422);
        assertThat(failed.text()).contains("没有写明所依据的技术标准");
        assertThat(sunLi.sends(
                                path + "/procedure-end",
                                "procedure",
                                "1",
                                "finding",
                                "CONFORMS",
                                "result",
                                "浓度低于限值",
                                "norm",
                                "")
                        .to())
                .isEqualTo(path);
        assertThat(sunLi.opens(path).text()).contains("恢复计算期限通知书").doesNotContain("仍在进行");
    }

    @Test
    @Clause("LIC-42")
    void onlyTheHeadWhoseHandItLiesInApprovesMoreTime() {
        var path = counter.accepted();
        assertThat(counter.as(SUN_LI).opens(path + "/extension-wish").text()).contains("最多 10 日", "本机关负责人");
        assertThat(counter.as(SUN_LI)
                        .sends(path + "/extension-wish", "number", "11", "reason", "跨区域协查")
                        .text())
                .contains("最多可以延长 10 日", "跨区域协查");
        assertThat(counter.as(QIN_LAN).opens(path + "/extension").text()).contains("没有待批复的延期申请");
        assertThat(counter.as(SUN_LI)
                        .sends(path + "/extension-wish", "number", "10", "reason", "跨区域协查")
                        .to())
                .isEqualTo(path);
        assertThat(counter.as(FANG_YUAN).opens(path + "/extension").status()).isEqualTo(403);
        assertThat(counter.as(QIN_LAN).opens(path + "/extension").text()).contains("申请延长 10 日：跨区域协查");
        assertThat(counter.as(QIN_LAN).sends(path + "/extension/preview").text())
                .contains("延期办理通知书");
        assertThat(counter.as(QIN_LAN).sends(path + "/extension").to()).isEqualTo(path);
        assertThat(counter.as(QIN_LAN)
                        .sends(path + "/extension-denial", "reason", "不必")
                        .status())
                .isEqualTo(422);
    }
}

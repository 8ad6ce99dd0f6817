package onewindow.casework.web.recount;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.GAO_MIN;
import static onewindow.casework.web.api.Town.Who.LIU_YANG;
import static onewindow.casework.web.api.Town.Who.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.acts.Clerk;
import onewindow.casework.web.api.Api;
import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.TestClock;
import onewindow.casework.web.api.Town;
import onewindow.people.web.Menu;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** The typhoon over the pages: the deputy proposes, the director signs, the clerk tells, everybody sees what is his. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import(Town.class)
@DirtiesContext
@Clause({"A3.5", "B7"})
class RecountPagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private Town.Keys keys;

    @Autowired
    private TestClock clock;

    private Clerk at(Town.Who who) {
        return new Clerk(web, who.officer());
    }

    private String accepted() {
        var chenJing = Api.withKey(port, keys.of(CHEN_JING));
        var no = chenJing.post("/api/v1/cases", Bodies.APPLICATION).at("/number");
        chenJing.post("/api/v1/cases/" + no + "/acceptance", "");
        return no;
    }

    @Test
    @Clause("B7")
    void fromOctoberTheMissingYearIsToldWhereTheDirectorAndTheAdministratorStart() {
        clock.itIs("Wed 2026-09-30 16:00");
        assertThat(at(LIU_YANG).opens("/overview").text()).doesNotContain("尚未装载");
        clock.itIs("Thu 2026-10-01 09:00");
        assertThat(at(LIU_YANG).opens("/overview").text()).contains("2027 年放假安排尚未装载", "/calendar-changes");
        assertThat(Menu.of(SYSTEM.officer()).getFirst().path()).isEqualTo("/admin/calendar");
        assertThat(at(SYSTEM).opens("/admin/calendar").text()).contains("2027 年放假安排尚未装载");
    }

    @Test
    void aClosureGoesFromProposalToTheLastApplicantToldOverItsPages() {
        clock.itIs("Fri 2026-09-18 10:12");
        var no = accepted();
        clock.itIs("Mon 2026-09-21 09:00");
        assertThat(at(GAO_MIN).opens("/calendar-changes").text()).contains("还没有日历变更", "/calendar-changes/closure");
        var path = at(GAO_MIN)
                .sends(
                        "/calendar-changes/closure",
                        "from",
                        "2026-09-22",
                        "hour",
                        "14:00",
                        "until",
                        "2026-09-23",
                        "number",
                        "青防指〔2026〕12号",
                        "issuer",
                        "青山县防指",
                        "text",
                        "台风红色预警")
                .to();
        assertThat(path).isEqualTo("/calendar-changes/qingshan-2026-1");
        var proposed = at(LIU_YANG).opens(path);
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(200);
        assertThat(proposed.text()).contains("待审核", "青防指〔2026〕12号", "台风红色预警", "14:00", "高敏", "列出变动清单");
        assertThat(at(LIU_YANG).sends(path + "/list").to()).isEqualTo(path + "#list");
        var listed = at(LIU_YANG).opens(path + "?movement=LATER&sort=-after");
        assertThat(listed.text())
                .contains(no, "林*雨", "顺延", "9月29日", "10月8日", "尚未生效")
                .doesNotContain("林晓雨", "待告知", "style=");
        assertThat(at(LIU_YANG).opens(path + "?movement=EARLIER").text())
                .contains("没有办件")
                .doesNotContain(no);
        assertThat(at(GAO_MIN).opens(path + "/approval").text()).contains("不能由同一人审核");
        assertThat(at(GAO_MIN).sends(path + "/approval", "round", "1").text()).contains("不能由同一人审核");
        assertThat(at(CHEN_JING).opens(path + "/approval").status()).isEqualTo(403);
        var approval = at(LIU_YANG).opens(path + "/approval");
        assertThat(approval.text()).contains("name=\"round\" value=\"1\"", "审核通过并重算", "顺延: 1");
        assertThat(at(LIU_YANG).sends(path + "/rejection", "reason", " ").text())
                .contains("退回须说明理由");
        assertThat(at(LIU_YANG).sends(path + "/approval", "round", "1").to()).isEqualTo(path + "#list");

        var signed = at(CHEN_JING).opens(path + "?tell=yes");
        assertThat(signed.text()).contains("已生效", "刘洋", "每件一条记录", no, "已告知").doesNotContain("审核</a>", "重新列出");
        assertThat(at(CHEN_JING)
                        .sends(path + "/cases/" + no + "/telling", "way", "BY_PHONE")
                        .to())
                .isEqualTo(path + "?tell=yes#list");
        assertThat(at(CHEN_JING)
                        .sends(path + "/cases/" + no + "/telling", "way", "BY_PHONE")
                        .text())
                .contains("已经告知过");
        assertThat(at(CHEN_JING).opens(path + "?tell=yes").text()).doesNotContain(">" + no + "<");
        assertThat(at(CHEN_JING).opens("/cases/" + no).text())
                .contains("到期日重算", "承诺到期日由 9月29日", "青山县防指 青防指〔2026〕12号", "已告知申请人");
        var administrator = at(SYSTEM).opens(path);
        assertThat(administrator.text()).contains("这里只显示件数").doesNotContain(no, "林*雨");
        assertThat(at(SYSTEM).opens(path + "/cases/export").status()).isEqualTo(403);
        assertThat(at(LIU_YANG).opens(path + "/cases/export").status()).isEqualTo(200);
        assertThat(at(LIU_YANG).opens("/calendar-changes").text()).contains("已生效", path);
        assertThat(at(LIU_YANG).opens("/calendar-changes/qingshan-2026-9").status())
                .isEqualTo(404);
    }
}

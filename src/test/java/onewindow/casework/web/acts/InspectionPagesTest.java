package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.api.Town;
import onewindow.documents.Documents;
import onewindow.documents.PaperKind;
import onewindow.documents.PaperSummary;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Inspections and third parties over their pages. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class InspectionPagesTest {
    @Autowired
    private Counter counter;

    @Autowired
    private Documents documents;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    @Test
    @Clause({"LIC-34", "LIC-55"})
    void inspectorsAreSentAndTheirRecordIsPreviewed() {
        var path = counter.accepted();
        var sunLi = counter.as(SUN_LI);
        var alone = sunLi.sends(
                path + "/inspection",
                "purpose",
                "核查布局",
                "place",
                "人民路18号",
                "plannedOn",
                "2026-09-24",
                "officers",
                "1010");
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.text()).contains("须由两名以上工作人员进行", "核查布局");
        assertThat(sunLi.sends(
                                path + "/inspection",
                                "purpose",
                                "核查布局",
                                "place",
                                "人民路18号",
                                "plannedOn",
                                "2026-09-24",
                                "officers",
                                "1010",
                                "officers",
                                "1004")
                        .to())
                .isEqualTo(path);
        assertThat(sunLi.opens(path).text()).contains("核查布局；孙力、周伟");
        assertThat(sunLi.opens(path + "/decision").text()).contains("还没有登记结果");
        counter.itIs("Thu 2026-09-24 15:00");
        String[] found = {
            "inspection",
            "1",
            "on",
            "2026-09-24",
            "officers",
            "1010",
            "officers",
            "1004",
            "finding",
            "CONFORMS",
            "result",
            "布局与图纸一致"
        };
        assertThat(sunLi.opens(path + "/inspection-record").text()).contains("核查布局 人民路18号");
        assertThat(sunLi.sends(path + "/inspection-record/preview", found).text())
                .contains("现场核查记录", "布局与图纸一致");
        assertThat(sunLi.sends(path + "/inspection-record", found).to()).isEqualTo(path);
    }

    private String checked(String path, PaperSummary paper) {
        return counter.as(SUN_LI)
                .opens("/check?number=" + path.substring("/cases/".length()) + "&code=" + paper.checkCode())
                .text();
    }

    @Test
    @Clause({"LIC-36", "PIP-6"})
    void aThirdPartyIsToldAndHeard() {
        var path = counter.accepted();
        var sunLi = counter.as(SUN_LI);
        String[] notice = {
            "name", "赵建国", "address", "人民路20号", "relation", "相邻住户", "interest", "排烟口很近", "answerBy", "2026-09-29"
        };
        var preview = sunLi.sends(path + "/third-party-notice/preview", notice);
        assertThat(preview.text()).contains("利害关系人告知书", "排烟口很近");
        assertThat(sunLi.sends(path + "/third-party-notice", notice).to()).isEqualTo(path);
        var papers = documents.of(CHEN_JING.officer().centre(), "case/" + path.substring("/cases/".length()));
        for (var paper : papers) {
            var page = checked(path, paper);
            assertThat(page).contains(paper.number());
            assertThat(page.contains("食品经营许可")).isEqualTo(paper.kind() != PaperKind.THIRD_PARTY_NOTICE);
        }
        assertThat(sunLi.opens(path).text()).contains("相邻住户：排烟口很近").doesNotContain("赵建国");
        assertThat(sunLi.opens(path + "/statement").text()).contains("1 相邻住户");
        var unanswered =
                sunLi.sends(path + "/statement", "party", "1", "on", "2026-09-21", "stance", "OBJECTS", "gist", "反对");
        assertThat(unanswered.status()).isEqualTo(422);
        assertThat(sunLi.sends(
                                path + "/statement",
                                "party",
                                "1",
                                "on",
                                "2026-09-21",
                                "stance",
                                "OBJECTS",
                                "gist",
                                "反对",
                                "answer",
                                "改向屋顶")
                        .to())
                .isEqualTo(path);
    }
}

package onewindow.casework.web;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.OF_BINHE;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static onewindow.casework.web.api.Town.Who.WEI_MIN;
import static onewindow.casework.web.api.Town.Who.WU_MIN;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.acts.Counter;
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

/** Personal data of a case, on its pages and as JSON: masked, read for a purpose, on record, watched. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class PersonalReadingTest {
    private static final String[] TO_DELIVER = {"purpose", "DELIVERY", "words", "电话通知领证"};

    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    @Test
    @Clause({"PIP-6", "PIP-51"})
    void aPurposeOpensWhatItNeedsAndTheCaseTellsWhoRead() {
        var path = counter.accepted();
        var window = counter.as(CHEN_JING);
        assertThat(window.opens(path).text()).contains("还没有人查阅").doesNotContain("林晓雨");
        assertThat(window.opens(path + "/personal-data").text())
                .contains("查阅目的", "送达")
                .doesNotContain("林晓雨", "13800001111");
        var shown = window.sends(path + "/personal-data", TO_DELIVER);
        assertThat(shown.status()).as(shown.text()).isEqualTo(200);
        assertThat(shown.text()).contains("林晓雨", "13800001111").doesNotContain("420399199003078311");
        assertThat(counter.as(WU_MIN).opens(path).text())
                .contains("谁看过个人信息", "陈静", "电话通知领证")
                .doesNotContain("林晓雨");
    }

    @Test
    @Clause({"PIP-6", "PIP-51"})
    void withoutAPurposeNothingIsShownAndNothingRecorded() {
        var path = counter.accepted();
        var refused = counter.as(CHEN_JING).sends(path + "/personal-data", "purpose", "CURIOSITY", "words", " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("没有选择查阅个人信息的目的", "没有写明为什么需要查阅", "PIP-6")
                .doesNotContain("林晓雨");
        var named = counter.as(CHEN_JING).sends(path + "/personal-data", "purpose", "DELIVERY", "words", "通知林晓雨领证");
        assertThat(named.status()).isEqualTo(422);
        assertThat(counter.as(CHEN_JING).opens(path).text()).contains("还没有人查阅");
    }

    @Test
    @Clause({"PIP-51", "SEC-8"})
    void whoeverLacksTheRightOrTheCentreReadsNothing() {
        var path = counter.accepted();
        assertThat(counter.as(WEI_MIN).opens(path + "/personal-data").status()).isEqualTo(403);
        assertThat(counter.as(WEI_MIN).opens(path).text()).doesNotContain(path + "/personal-data");
        assertThat(counter.as(OF_BINHE)
                        .sends(path + "/personal-data", TO_DELIVER)
                        .status())
                .isEqualTo(404);
        assertThat(counter.as(CHEN_JING).opens("/unusual-reading").status()).isEqualTo(403);
    }

    @Test
    @Clause("PIP-51")
    void theDisciplineOfficerSeesWhatIsUnusual() {
        var path = counter.accepted();
        var api = counter.programOf(CHEN_JING);
        for (int once = 0; once <= 10; once++)
            assertThat(api.post("/api/v1" + path + "/personal-data", Bodies.example("readPersonalData"))
                            .status())
                    .isEqualTo(200);
        var listed = counter.as(WEI_MIN).opens("/unusual-reading");
        assertThat(listed.text()).contains(path, "陈静", "短时间内多次").doesNotContain("林晓雨");
        var asJson = counter.programOf(WEI_MIN).get("/api/v1/unusual-readings");
        assertThat(asJson.json()).hasSizeGreaterThanOrEqualTo(11);
        assertThat(asJson.at("/0/signs/0")).isEqualTo("MANY_IN_SHORT_TIME");
        assertThat(counter.programOf(SUN_LI).get("/api/v1/unusual-readings").status())
                .isEqualTo(403);
    }

    @Test
    @Clause({"PIP-6", "PIP-51"})
    void aProgramReadsWithTheSameRightsAndIsOnRecordToo() {
        var path = "/api/v1" + counter.accepted();
        var shown = counter.programOf(CHEN_JING).post(path + "/personal-data", Bodies.example("readPersonalData"));
        assertThat(shown.at("/fields/NAME")).isEqualTo("林晓雨");
        assertThat(shown.text()).doesNotContain("420399199003078311");
        var readers = counter.programOf(WU_MIN).get(path + "/personal-data-readings");
        assertThat(readers.at("/0/officer")).isEqualTo("1003");
        assertThat(readers.at("/0/purpose")).isEqualTo("DELIVERY");
        var unexplained = counter.programOf(CHEN_JING).post(path + "/personal-data", "{\"purpose\": \"DELIVERY\"}");
        assertThat(unexplained.status()).isEqualTo(422);
        assertThat(unexplained.at("/code")).isEqualTo("PURPOSE_NOT_EXPLAINED");
        assertThat(counter.programOf(WU_MIN)
                        .get(path + "/personal-data-readings")
                        .json())
                .hasSize(1);
    }
}

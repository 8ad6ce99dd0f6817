package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.LIU_YANG;
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

/** Director Liu has the food licence warned of earlier; no light of any list may tell another colour than the case itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause("A3.5")
class WarningsPagesTest {
    private static final String NEAR = "/cases?view=NEAR_DUE&words=";
    private static final String IN_TIME = "/cases?view=IN_TIME&words=";

    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    /** Promised for seven working days, of which five are left on Wednesday: more than the two of the centre. */
    @Test
    void anItemWarnedOfEarlierIsAmberEverywhereAtOnceAndTheCentresNumberTakesThatBack() {
        var path = counter.accepted();
        var number = path.substring("/cases/".length());
        var api = "/api/v1" + path + "/clocks";
        counter.itIs("Wed 2026-09-23 10:00");
        var liu = counter.as(LIU_YANG);
        assertThat(liu.opens(IN_TIME + number).text()).contains(path);
        assertThat(counter.programOf(LIU_YANG).get(api).at("/promised/card")).isEqualTo("NONE");

        assertThat(liu.sends("/warnings", "item", Town.ITEM.toLowerCase(), "days", "5")
                        .to())
                .isEqualTo("/warnings");
        assertThat(liu.opens(NEAR + number).text()).contains(path);
        assertThat(liu.opens(IN_TIME + number).text()).doesNotContain(path);
        assertThat(counter.programOf(LIU_YANG).get(api).at("/promised/card")).isEqualTo("WARNING");
        assertThat(counter.programOf(LIU_YANG)
                        .get("/api/v1/cases?view=NEAR_DUE&q=" + number)
                        .at("/items/0/number"))
                .isEqualTo(number);
        assertThat(liu.opens(path).text()).contains("临近到期");
        assertThat(liu.opens("/warnings").text()).contains("view=NEAR_DUE&amp;item=" + Town.ITEM);
        assertThat(liu.opens("/overview").status()).isEqualTo(200);

        assertThat(counter.programOf(LIU_YANG)
                        .post("/api/v1/warnings/" + Town.ITEM, "{\"days\": 2}")
                        .status())
                .isEqualTo(200);
        assertThat(liu.opens(IN_TIME + number).text()).contains(path);
        assertThat(counter.programOf(LIU_YANG).get(api).at("/promised/card")).isEqualTo("NONE");
    }

    @Test
    void nobodyPostponesAColourOrHasOneFromTheFirstDay() {
        var liu = counter.as(LIU_YANG);
        for (var bad : new String[] {"1", "7", "999"}) {
            var refused = liu.sends("/warnings", "item", Town.ITEM, "days", bad);
            assertThat(refused.status()).as(bad).isEqualTo(422);
        }
        assertThat(liu.sends("/warnings", "item", Town.ITEM, "days", "1").text())
                .contains("黄灯会推迟");
        assertThat(liu.sends("/warnings", "item", Town.ITEM, "days", "7").text())
                .contains("从受理起就会一直亮黄灯");
        for (var bad : new String[] {"", "0", "-3", "2.5", "四", "1000"})
            assertThat(liu.sends("/warnings", "item", Town.ITEM, "days", bad).text())
                    .as(bad)
                    .contains("不是 1 至 999 的整数");
        assertThat(liu.sends("/warnings", "item", "没有", "days", "4").text()).contains("没有编码为");
        assertThat(liu.sends("/warnings", "item", "NO-SUCH", "days", "4").text())
                .contains("没有编码为");
        assertThat(counter.programOf(LIU_YANG)
                        .post("/api/v1/warnings/" + Town.ITEM, "{\"days\": 1}")
                        .at("/code"))
                .isEqualTo("WARNING_LATER_THAN_CENTRE");
    }

    @Test
    void aClerkLaysDownNothing() {
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens("/warnings").status()).isEqualTo(403);
        assertThat(chen.sends("/warnings", "item", Town.ITEM, "days", "5").status())
                .isEqualTo(403);
        assertThat(counter.programOf(CHEN_JING)
                        .post("/api/v1/warnings/" + Town.ITEM, "{\"days\": 5}")
                        .status())
                .isEqualTo(403);
    }
}

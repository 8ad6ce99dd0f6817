package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.WU_MIN;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.api.Town;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Ms Chen stops the clock on the last day; her chief sees it in the list, its file and over the interface. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause("A3.6")
class PausesPagesTest {
    private static final String[] ASKED = {"material", "4", "problem-4", "目录缺页", "remedy-4", "补齐"};

    @Autowired
    private Counter counter;

    @Test
    void aPauseOnTheEveOfABreachIsListedAndStaysWhenTheClockRunsAgain() {
        counter.itIs("Mon 2026-09-21 09:00");
        var path = counter.accepted();
        var number = path.substring("/cases/".length());
        counter.itIs("Thu 2026-10-08 10:00");
        var chen = counter.as(CHEN_JING);
        assertThat(chen.sends(path + "/supplement-notice", ASKED).to()).isEqualTo(path);
        var wu = counter.as(WU_MIN);
        assertThat(wu.opens("/reports/pauses").text()).contains(path, "到期前夕停计", "陈静", "仍在停计");
        assertThat(wu.opens("/reports/pauses?sign=WITHOUT_PAPER").text()).doesNotContain(path);
        assertThat(wu.opens("/reports/pauses/export?format=CSV&sign=EVE_OF_BREACH")
                        .text())
                .contains(number);
        assertThat(chen.opens("/reports/pauses").status()).isEqualTo(403);
        counter.itIs("Fri 2026-10-09 10:00");
        assertThat(chen.sends(path + "/materials", "supplied", "4").to()).isEqualTo(path);
        assertThat(wu.opens("/reports/pauses?sign=EVE_OF_BREACH").text())
                .contains(path)
                .doesNotContain("仍在停计");
        var api = counter.programOf(WU_MIN).get("/api/v1/reports/pauses?sign=EVE_OF_BREACH");
        assertThat(api.at("/0/number")).isEqualTo(number);
        assertThat(api.at("/0/daysLeft")).isEqualTo("0");
        assertThat(api.at("/0/paper")).isNotBlank();
    }

    @Test
    void aPauseInGoodTimeForWhatIsMissingIsNoneOfThem() {
        counter.itIs("Mon 2026-09-21 09:00");
        assertThat(counter.as(WU_MIN).opens("/reports/pauses?sign=NOWHERE").status())
                .isEqualTo(200);
        assertThat(counter.programOf(CHEN_JING).get("/api/v1/reports/pauses").status())
                .isEqualTo(403);
    }
}

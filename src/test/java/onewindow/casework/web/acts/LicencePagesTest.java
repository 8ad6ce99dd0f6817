package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.api.Api;
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

/** A licence that ends is watched, its renewal asked for in time, and renewed by law when nobody decides. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause("LIC-50")
class LicencePagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    private String granted(String licence, String validUntil) {
        var path = counter.accepted();
        String[] filled = {"granted", "true", "opinion", "符合条件", "licence", licence, "validUntil", validUntil};
        assertThat(counter.as(SUN_LI).sends(path + "/decision", filled).to()).isEqualTo(path);
        return path;
    }

    private Api.Answer renewal(String licence) {
        var body = Bodies.APPLICATION.strip().replaceFirst("}$", "").stripTrailing() + ", \"renews\": \"" + licence
                + "\"}";
        return counter.programOf(CHEN_JING).post("/api/v1/cases", body);
    }

    @Test
    void whatEndsSoonIsListedWithItsRenewalAndRenewedByLawWhenNobodyDecides() {
        granted("JYA0001", "2026-11-02");
        var chen = counter.as(CHEN_JING);
        assertThat(chen.opens("/licences?q=JYA").text()).contains("JYA0001", "2026-11-02", "未申请延续", "林*雨");
        var asked = renewal("JYA0001");
        assertThat(asked.status()).as(asked.text()).isLessThan(300);
        var path = "/cases/" + asked.at("/number");
        assertThat(counter.programOf(CHEN_JING)
                        .post("/api/v1" + path + "/acceptance", "")
                        .status())
                .isEqualTo(200);
        assertThat(chen.opens(path).text()).contains("须在届满前作出决定");
        assertThat(chen.opens("/licences?q=JYA").text()).contains("已申请延续", asked.at("/number"));
        counter.itIs("Tue 2026-11-03 09:00");
        assertThat(chen.opens("/licences?q=JYA").text()).contains("视为准予延续");
        var denied = counter.programOf(SUN_LI)
                .post(
                        "/api/v1" + path + "/decision",
                        "{\"granted\": false, \"opinion\": \"x\", \"reason\": \"x\", \"basis\": \"x\", \"remedy\": \"x\"}");
        assertThat(denied.at("/code")).isEqualTo("RENEWAL_DEEMED");
        String[] renewed = {"granted", "true", "opinion", "视为延续", "licence", "JYA0001", "validUntil", "2031-11-02"};
        assertThat(counter.as(SUN_LI).sends(path + "/decision", renewed).to()).isEqualTo(path);
        assertThat(counter.as(SUN_LI).opens(path).text()).contains("视为准予延续");
        assertThat(chen.opens("/licences?q=JYA").text()).doesNotContain("JYA0001");
        assertThat(chen.opens("/licences?all=yes&q=JYA").text())
                .contains("2031-11-02")
                .doesNotContain("2026-11-02");
        assertThat(chen.opens("/licences/export?all=yes&q=JYA&format=CSV").text())
                .contains("JYA0001")
                .doesNotContain("林晓雨");
        assertThat(counter.programOf(CHEN_JING)
                        .get("/api/v1/licences?all=true&q=JYA")
                        .at("/0/validUntil"))
                .isEqualTo("2031-11-02");
    }

    @Test
    void aLicenceThatIsNotTheApplicantsIsNotRenewedAndOneWithoutNumberNotGranted() {
        assertThat(renewal("JYB9999").at("/code")).isEqualTo("LICENCE_UNKNOWN");
        var path = counter.accepted();
        String[] bare = {"granted", "true", "opinion", "符合条件", "licence", "", "validUntil", "2026-09-20"};
        var refused = counter.as(SUN_LI).sends(path + "/decision", bare);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("没有填许可证号", "有效期应当在今天之后");
        assertThat(counter.as(SUN_LI).opens(path + "/decision").text()).contains("许可证号", "有效期至");
    }
}

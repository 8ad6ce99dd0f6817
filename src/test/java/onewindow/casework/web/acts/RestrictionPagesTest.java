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

/** Who handed in false materials is warned, stands in the register and is turned away until the day has come. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause({"LIC-78", "LIC-79"})
class RestrictionPagesTest {
    private static final String REFUSAL = "{\"ground\": \"%s\", \"reason\": \"租赁合同系伪造\", \"basis\": \"行政许可法第七十八条\","
            + " \"remedy\": \"可以申请行政复议\", \"competentBody\": \"\"}";

    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    private String receivedOf(String name, String idNumber) {
        var body = Bodies.APPLICATION.replace("林晓雨", name).replace("420399199003078311", idNumber);
        return "/cases/"
                + counter.programOf(CHEN_JING).post("/api/v1/cases", body).at("/number");
    }

    private String refusedOf(String name, String idNumber) {
        var path = receivedOf(name, idNumber);
        var done =
                counter.programOf(CHEN_JING).post("/api/v1" + path + "/refusal", REFUSAL.formatted("FALSE_MATERIALS"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return path;
    }

    @Test
    void theReviewerWarnsSeesThePaperFirstAndTheRegisterShowsTheApplicantMasked() {
        var path = refusedOf("胡志明", "420399198812034517");
        var sun = counter.as(SUN_LI);
        assertThat(sun.opens(path + "/restriction").text()).contains("隐瞒有关情况或者提供虚假材料", "撤销决定文号");
        var bare = sun.sends(path + "/restriction", "ground", "FALSE_MATERIALS", "concern", "", "evidence", " ");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text()).contains("没有写明该许可直接关系", "没有写明查明的事实和证据");
        String[] filled = {"ground", "FALSE_MATERIALS", "concern", "直接关系人身健康", "evidence", "出租人证实合同系伪造", "revokedOn", ""
        };
        assertThat(sun.sends(path + "/restriction/preview", filled).text())
                .contains("警告及限制申请告知书", "2027年9月21日", "不得再次申请该行政许可");
        assertThat(sun.sends(path + "/restriction", filled).to()).isEqualTo(path);
        var register = sun.opens("/restrictions").text();
        assertThat(register).contains("胡*明", "2027-09-21", "限制中").doesNotContain("胡志明");
        assertThat(counter.as(CHEN_JING).opens("/restrictions?q=胡").text()).contains("胡*明");
        assertThat(sun.opens("/restrictions/export?format=CSV").text())
                .contains("胡*明")
                .doesNotContain("胡志明");
        assertThat(sun.opens("/restrictions?q=没有这个人").text()).contains("没有限制申请的登记");
    }

    @Test
    void whoIsBarredIsTurnedAwayInWritingAndFreeAgainWhenItEnds() {
        var path = refusedOf("曹丽", "420399197605142625");
        var sun = counter.programOf(SUN_LI);
        var chen = counter.programOf(CHEN_JING);
        var done = sun.post("/api/v1" + path + "/restriction", Bodies.example("restrictApplicant"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        var again = receivedOf("曹丽", "420399197605142625");
        assertThat(chen.post("/api/v1" + again + "/acceptance", "").at("/code")).isEqualTo("BARRED_FROM_LICENCE");
        var page = counter.as(CHEN_JING).opens(again + "/acceptance").text();
        assertThat(page).contains("被限制申请本许可", path.substring("/cases/".length()));
        var refused = chen.post("/api/v1" + again + "/refusal", REFUSAL.formatted("APPLICANT_BARRED"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(200);
        assertThat(sun.get("/api/v1/restrictions?q=" + path.substring("/cases/".length()))
                        .at("/0/until"))
                .isEqualTo("2027-09-21");
        var ended = sun.post("/api/v1" + path + "/restriction-end", Bodies.example("endRestriction"));
        assertThat(ended.status()).as(ended.text()).isEqualTo(200);
        var free = receivedOf("曹丽", "420399197605142625");
        assertThat(chen.post("/api/v1" + free + "/acceptance", "").status()).isEqualTo(200);
        assertThat(counter.as(SUN_LI).opens("/restrictions?ended=yes").text()).contains("曹*", "已结束");
    }

    @Test
    void onlyWhoDecidesMayBarAndAnotherLicenceIsOpenAllTheSame() {
        var path = refusedOf("彭建国", "420399196908203718");
        assertThat(counter.as(CHEN_JING).opens(path + "/restriction").status()).isEqualTo(403);
        var none = counter.programOf(CHEN_JING)
                .post(
                        "/api/v1" + receivedOf("彭建国", "420399196908203718") + "/refusal",
                        REFUSAL.formatted("APPLICANT_BARRED"));
        assertThat(none.at("/code")).isEqualTo("NOT_BARRED");
    }
}

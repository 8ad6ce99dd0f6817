package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.FANG_MIN;
import static onewindow.casework.web.api.Town.Who.HE_QING;
import static onewindow.casework.web.api.Town.Who.LIU_YANG;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.Town;
import onewindow.documents.PaperKind;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import onewindow.platform.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** Ms Chen hands the papers of Ms Lin over and registers how; what reached nobody stays in sight. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause({"A3.4", "LIC-32.6"})
class PaperRegisterPagesTest {
    @Autowired
    private Counter counter;

    @Autowired
    private TestDatabase database;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    private String[] papersOf(String casePath) {
        var told = counter.programOf(CHEN_JING)
                .get("/api/v1" + casePath + "/papers")
                .text();
        return Stream.of(told.split("\"no\":\""))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('"')))
                .toArray(String[]::new);
    }

    @Test
    void whatWasHandedOverAtTheWindowIsRegisteredWithOnePress() {
        var path = counter.accepted();
        var papers = papersOf(path);
        assertThat(papers).hasSizeGreaterThanOrEqualTo(2);
        var chen = counter.as(CHEN_JING);
        var desk = "/desk" + path;
        assertThat(chen.opens(desk).text()).contains("都已当面交付并签收");
        assertThat(chen.opens("/papers?state=UNSERVED").text()).contains(papers);
        var fields = Stream.concat(Arrays.stream(papers).flatMap(no -> Stream.of("no", no)), Stream.of("back", desk))
                .toArray(String[]::new);
        assertThat(chen.sends("/papers/served", fields).to()).isEqualTo(desk);
        assertThat(chen.opens(desk).text()).contains("本次文书都已登记送达").doesNotContain("都已当面交付并签收");
        assertThat(chen.opens("/papers?state=UNSERVED").text()).doesNotContain(papers);
        assertThat(chen.opens("/papers?state=SERVED").text()).contains("业务受理专用章", "存根签字", papers[0]);
        assertThat(counter.as(LIU_YANG).opens("/papers/" + papers[0]).text()).contains("陈静", "直接送达", "存根签字");
        assertThat(chen.sends("/papers/served", "no", papers[0]).status()).isEqualTo(422);
    }

    @Test
    void whatGoesByMailNeedsItsNumberAndADayThatHasCome() {
        var no = papersOf(counter.accepted())[1];
        var chen = counter.as(CHEN_JING);
        var service = "/papers/" + no + "/service";
        var bare = chen.sends(service, "way", "MAIL", "seal", "ACCEPTANCE", "on", "2026-09-22");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text()).contains("没有填写送达凭证", "晚于今天");
        assertThat(chen.sends(service, "way", "DIRECT", "seal", "ACCEPTANCE", "on", "2026-09-21")
                        .text())
                .contains("没有填写签收人");
        assertThat(chen.sends(service, "way", "PIGEON", "seal", "ACCEPTANCE", "on", "morgen")
                        .status())
                .isEqualTo(400);
        var program = counter.programOf(CHEN_JING);
        var done = program.post("/api/v1/papers/" + no + "/service", Bodies.example("servePaper"), "papers.mailed");
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        assertThat(done.at("/served/proof")).isEqualTo("EMS1234567890123");
        assertThat(program.post("/api/v1/papers/" + no + "/service", Bodies.example("servePaper"), "papers.mailed")
                        .text())
                .isEqualTo(done.text());
        assertThat(program.post("/api/v1/papers/" + no + "/service", Bodies.example("servePaper"))
                        .at("/code"))
                .isEqualTo("SERVED_ALREADY");
        assertThat(program.get("/api/v1/papers?state=SERVED&q=" + no).text()).contains("EMS1234567890123");
        assertThat(chen.opens("/papers/export?format=CSV&q=" + no).text()).contains("EMS1234567890123", "行政审批专用章");
    }

    @Test
    void deliveringTheResultServesItsDecision() {
        var path = counter.accepted();
        assertThat(counter.programOf(SUN_LI)
                        .post("/api/v1" + path + "/decision", Bodies.example("decideCase"))
                        .status())
                .isEqualTo(200);
        var delivered = counter.programOf(CHEN_JING)
                .post(
                        "/api/v1" + path + "/delivery",
                        Bodies.example("deliverResult").replace("2026-09-29", "2026-09-21"));
        assertThat(delivered.status()).as(delivered.text()).isEqualTo(200);
        var papers = papersOf(path);
        var decision =
                Stream.of(papers).filter(no -> no.startsWith("JD-")).findFirst().orElseThrow();
        var receipt =
                Stream.of(papers).filter(no -> no.startsWith("SD-")).findFirst().orElseThrow();
        assertThat(counter.as(SUN_LI).opens("/papers/" + decision).text()).contains("行政审批专用章", "字〔2026〕");
        assertThat(counter.as(SUN_LI).opens("/papers/" + receipt).text()).contains("由本机关存档");
        assertThat(counter.programOf(CHEN_JING)
                        .post("/api/v1/papers/" + receipt + "/service", Bodies.example("servePaper"))
                        .at("/code"))
                .isEqualTo("NOT_SERVED_BY_KIND");
    }

    @Test
    void anotherCentreSeesNothingOfOursAndTheTableKnowsTheKindsThatStay() throws Exception {
        var no = papersOf(counter.received())[0];
        assertThat(counter.as(FANG_MIN).opens("/papers/" + no).status()).isIn(403, 404);
        var kept =
                Stream.of(PaperKind.values()).filter(kind -> !kind.isServed()).map(Enum::name);
        assertThat(kept)
                .containsExactlyInAnyOrder(
                        "DELIVERY_RECEIPT", "CORRECTION_RECORD", "HEARING_MINUTES", "INSPECTION_RECORD");
        try (var session = database.superuser().getConnection();
                var sql = session.createStatement();
                var odd = sql.executeQuery(
                        "select count(*) from documents.served where way = 'DIRECT' and taken_by is null")) {
            odd.next();
            assertThat(odd.getInt(1)).isZero();
        }
    }

    @Test
    void whoMayNotPrintPapersIsLedToNoneFromTheHistoryOfACase() {
        var path = counter.accepted();
        assertThat(counter.as(SUN_LI).opens(path).text()).contains(".pdf\"", "受理通知书");
        assertThat(counter.as(HE_QING).opens(path).text()).contains("受理通知书").doesNotContain(".pdf\"");
    }
}

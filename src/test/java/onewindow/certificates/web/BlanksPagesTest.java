package onewindow.certificates.web;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.HE_QING;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import onewindow.casework.web.acts.Counter;
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

/** Ms Chen takes blanks in, prints, misprints and prints again; each serial is accounted for. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause("LIC-39")
class BlanksPagesTest {
    @Autowired
    private Counter counter;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    private Api chen() {
        return counter.programOf(CHEN_JING);
    }

    private void delivered(String first, int count) {
        var done = chen().post(
                        "/api/v1/blanks",
                        "{\"kind\": \"食品经营许可证\", \"first\": \"%s\", \"count\": %d}".formatted(first, count));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }

    private String granted() {
        var path = counter.accepted();
        var done = counter.programOf(SUN_LI).post("/api/v1" + path + "/decision", Bodies.example("decideCase"));
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return path.substring("/cases/".length());
    }

    private Api.Answer print(String blank, String number) {
        return chen().post("/api/v1/blanks/" + blank + "/print", "{\"caseNumber\": \"" + number + "\"}");
    }

    @Test
    void aCertificateIsPrintedMisprintedAndPrintedAgainAndOneCopyIsValid() {
        var chen = counter.as(CHEN_JING);
        var wrong = chen.sends("/blanks", "kind", "", "first", "12", "count", "x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("没有写明证照种类", "不是印制编号", "数量应在 1 至 2000 之间");
        assertThat(chen.sends("/blanks", "kind", "食品经营许可证", "first", "PA0001", "count", "5")
                        .to())
                .isEqualTo("/blanks?state=IN_STOCK");
        var number = granted();
        assertThat(chen.opens("/blanks/print?number=" + number).text()).contains("登记打印", "林*雨");
        assertThat(chen.sends("/blanks/print", "number", number, "blank", "pa0001")
                        .to())
                .isEqualTo("/blanks/PA0001");
        var further = chen.opens("/blanks/print?number=" + number).text();
        assertThat(further).contains("登记重制", "PA0001", "有效");
        var bare = chen.sends("/blanks/print", "number", number, "blank", "PA0002", "cause", "MISPRINT", "why", "");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.text()).contains("没有写明重制的情况");
        assertThat(chen.sends("/blanks/print", "number", number, "blank", "PA0002", "cause", "MISPRINT", "why", "压线")
                        .to())
                .isEqualTo("/blanks/PA0002");
        assertThat(chen.opens("/blanks/PA0001").text()).contains("作废", "压线", "PA0002", "陈静");
        assertThat(chen.opens("/blanks?q=" + number).text()).contains("PA0001", "PA0002");
        assertThat(chen.opens("/blanks/export?q=" + number + "&format=CSV").text())
                .contains("PA0001", "压线");
        assertThat(chen.sends("/blanks/PA0003/spoiling", "why", "").status()).isEqualTo(422);
        assertThat(chen.sends("/blanks/PA0003/spoiling", "why", "受潮").to()).isEqualTo("/blanks/PA0003");
        assertThat(chen.opens("/blanks?state=SPOILED").text()).contains("PA0003", "受潮");
    }

    @Test
    void whatIsNotGrantedOrHasACopyOrIsUsedIsRefused() {
        delivered("PB0001", 3);
        var accepted = counter.accepted().substring("/cases/".length());
        assertThat(print("PB0001", accepted).at("/code")).isEqualTo("NOT_GRANTED_YET");
        var number = granted();
        assertThat(print("PB0001", number).status()).isEqualTo(200);
        assertThat(print("PB0002", number).at("/code")).isEqualTo("HAS_VALID_COPY");
        assertThat(print("PB0001", granted()).at("/code")).isEqualTo("NOT_IN_STOCK");
        assertThat(print("PB9999", granted()).at("/code")).isEqualTo("BLANK_UNKNOWN");
        var twice = chen().post("/api/v1/blanks", "{\"kind\": \"证\", \"first\": \"PB0003\", \"count\": 2}");
        assertThat(twice.at("/code")).isEqualTo("SERIALS_TAKEN");
        assertThat(chen().get("/api/v1/blanks?q=PB0004").text())
                .as("nothing of it was taken in")
                .isEqualTo("[]");
        assertThat(chen().post("/api/v1/blanks/PB0001/spoiling", Bodies.example("spoilBlank"))
                        .at("/code"))
                .isEqualTo("NOT_IN_STOCK");
    }

    @Test
    void ofManyWhoPrintOneCaseAtOnceOneWins() throws Exception {
        delivered("PC0001", 8);
        var number = granted();
        try (var hands = Executors.newFixedThreadPool(8)) {
            var tries = Stream.of("1", "2", "3", "4", "5", "6", "7", "8")
                    .map(place -> (Callable<Integer>)
                            () -> print("PC000" + place, number).status())
                    .toList();
            var answers = new java.util.ArrayList<Integer>();
            for (var one : hands.invokeAll(tries)) answers.add(one.get());
            assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
            assertThat(answers).allMatch(status -> status < 500);
        }
        assertThat(chen().get("/api/v1/blanks?state=VALID&q=" + number).json().size())
                .isEqualTo(1);
    }

    @Test
    void aRepeatedPrintAnswersTheFirstAndWhoKeepsNoBlanksSeesNone() {
        delivered("PD0001", 1);
        var number = granted();
        var body = "{\"caseNumber\": \"" + number + "\"}";
        var first = chen().post("/api/v1/blanks/PD0001/print", body, "print.pd1");
        var again = chen().post("/api/v1/blanks/PD0001/print", body, "print.pd1");
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(counter.as(HE_QING).opens("/blanks").status()).isEqualTo(403);
        assertThat(counter.as(CHEN_JING).opens("/blanks/XX0001").status()).isEqualTo(404);
    }
}

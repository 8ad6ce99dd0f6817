package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.FANG_MIN;
import static onewindow.casework.web.api.Town.Who.WU_MIN;
import static onewindow.casework.web.api.Town.Who.ZHOU_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import onewindow.casework.SlipBlock;
import onewindow.casework.store.SlipStore;
import onewindow.casework.web.api.Api;
import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.Town;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The power fails on Monday; Ms Chen writes receipts by hand and enters them on Tuesday. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
@Clause("A3.4")
class SlipsPagesTest {
    @Autowired
    private Counter counter;

    @Autowired
    private SlipStore store;

    @BeforeEach
    void printedInTime() {
        counter.itIs("Fri 2026-09-18 16:00");
    }

    private String printed() {
        var block = counter.programOf(WU_MIN).post("/api/v1/slips", Bodies.example("printSlips"));
        assertThat(block.status()).as(block.text()).isEqualTo(200);
        return block.at("/first");
    }

    private Api.Answer entered(Town.Who who, String slip, String at) {
        var body = Bodies.APPLICATION.strip().replaceFirst("}$", "").stripTrailing() + ", \"onPaper\": {\"slip\": \""
                + slip + "\", \"at\": \"" + at + "\"}}";
        return counter.programOf(who).post("/api/v1/cases", body);
    }

    @Test
    void aBlockIsPrintedWithNumbersOfItsOwn() {
        var wu = counter.as(WU_MIN);
        assertThat(wu.opens("/slips").status()).isEqualTo(200);
        var none = wu.sends("/slips", "count", "0");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("1 至 100");
        assertThat(wu.sends("/slips", "count", "3").to()).isEqualTo("/slips");
        var first = printed();
        assertThat(wu.opens("/slips").text()).contains(first, "吴敏", "/slips/" + first + ".pdf");
        var pdf = wu.opens("/slips/" + first + ".pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.text()).startsWith("%PDF");
        assertThat(wu.opens("/slips/QS-YJ-2026-9999.pdf").status()).isEqualTo(404);
        assertThat(counter.as(CHEN_JING).opens("/slips").status()).isEqualTo(403);
    }

    @Test
    void whatWasTakenInOnPaperCountsFromThere() {
        var slip = printed();
        counter.itIs("Tue 2026-09-22 09:00");
        var received = entered(CHEN_JING, slip, "2026-09-21T10:00:00+08:00");
        assertThat(received.status()).as(received.text()).isEqualTo(201);
        assertThat(received.at("/receivedAt")).isEqualTo("2026-09-21T10:00:00+08:00");
        var path = "/cases/" + received.at("/number");
        var accepted = counter.programOf(CHEN_JING).post("/api/v1" + path + "/acceptance", "");
        assertThat(accepted.at("/acceptedAt")).isEqualTo("2026-09-21T10:00:00+08:00");
        assertThat(accepted.at("/promisedDueAt")).isEqualTo("2026-10-08T17:30:00+08:00");
        assertThat(counter.as(CHEN_JING).opens(path).text()).contains("应急补录", slip);
        assertThat(counter.as(WU_MIN).opens("/slips").text()).contains(slip);
        var again = entered(ZHOU_WEI, slip, "2026-09-21T10:00:00+08:00");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.at("/code")).isEqualTo("SLIP_USED");
        assertThat(entered(CHEN_JING, "QS-YJ-2025-0001", "2026-09-21T10:00:00+08:00")
                        .at("/code"))
                .isEqualTo("SLIP_UNKNOWN");
        assertThat(entered(CHEN_JING, "x", "2026-09-21T10:00:00+08:00").at("/code"))
                .isEqualTo("SLIP_UNKNOWN");
    }

    @Test
    void twoClerksWithOneReceiptOpenOneCase() throws Exception {
        var slip = printed();
        counter.itIs("Tue 2026-09-22 09:00");
        try (var both = Executors.newFixedThreadPool(2)) {
            Stream<Callable<Integer>> acts = Stream.of(CHEN_JING, ZHOU_WEI)
                    .map(who -> () ->
                            entered(who, slip, "2026-09-21T10:00:00+08:00").status());
            var statuses = both.invokeAll(acts.toList()).stream()
                    .map(future -> future.resultNow())
                    .sorted()
                    .toList();
            assertThat(statuses.getFirst()).isEqualTo(201);
            assertThat(statuses.getLast()).isIn(409, 422);
        }
    }

    @Test
    void aRepeatedWishPrintsOnceAndASubmissionOfAnotherActPrintsNothing() {
        var wu = counter.programOf(WU_MIN);
        var once = wu.post("/api/v1/slips", "{\"count\": 4}", "slips.once");
        var again = wu.post("/api/v1/slips", "{\"count\": 4}", "slips.once");
        assertThat(again.at("/first")).isEqualTo(once.at("/first")).isNotBlank();
        var other = wu.post("/api/v1/slips", "{\"count\": 5}", "slips.once");
        assertThat(other.at("/code")).isEqualTo("SUBMISSION_USED_ALREADY");
        counter.programOf(CHEN_JING).post("/api/v1/cases", Bodies.APPLICATION, "case.first");
        var stolen = wu.post("/api/v1/slips", "{\"count\": 4}", "case.first");
        assertThat(stolen.at("/code")).as(stolen.text()).isEqualTo("SUBMISSION_USED_ALREADY");
    }

    @Test
    void theNumbersOfAYearAreNotExceeded() {
        var block = new SlipBlock("BH", 2026, 9990, 9995, counter.now(), new OfficerNo("2001"));
        store.insert(new CentreId("binhe"), block);
        var refused = counter.programOf(FANG_MIN).post("/api/v1/slips", Bodies.example("printSlips"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("SLIPS_USED_UP");
        assertThat(counter.programOf(FANG_MIN)
                        .post("/api/v1/slips", "{\"count\": 4}")
                        .at("/last"))
                .isEqualTo("BH-YJ-2026-9999");
    }

    @Test
    void whatIsNoNumberOrNoMomentIsRefusedInWords() {
        var wu = counter.as(WU_MIN);
        for (var bad : new String[] {"x", "QS-YJ-2026-00001", "..%2f", "QS-YJ-9999-9999"})
            assertThat(wu.opens("/slips/" + bad + ".pdf").status()).as(bad).isIn(400, 404);
        for (var bad : new String[] {"", "-1", "1e3", "9999999999", "1\u0000"})
            assertThat(wu.sends("/slips", "count", bad).status()).as(bad).isEqualTo(422);
        var slip = printed();
        for (var moment :
                new String[] {"9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "+999999999-12-31T23:59:59+18:00"}) {
            var refused = entered(CHEN_JING, slip, moment);
            assertThat(refused.status()).as(refused.text()).isIn(400, 422);
        }
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.Answers.assertDone;
import static onewindow.casework.web.api.Answers.assertProblem;
import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The way of a result to the applicant over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class DeliveryApiTest {
    private static final String CASES = "/api/v1/cases";

    @LocalServerPort
    private int port;

    @Autowired
    private Town.Keys keys;

    @Autowired
    private TestClock clock;

    private String path = "";

    @BeforeEach
    void decidedOnMonday() {
        clock.itIs("Mon 2026-09-21 09:00");
        path = CASES + "/" + as(CHEN_JING).post(CASES, Bodies.APPLICATION).at("/number");
        assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        assertDone(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), "DECIDED");
        clock.itIs("Tue 2026-09-22 16:00");
    }

    private Api as(Town.Who who) {
        return Api.withKey(port, keys.of(who));
    }

    @Test
    @Clause({"LIC-44", "CPL-89"})
    void aResultIsLeftBeforeWitnesses() {
        var left = Bodies.example("leaveResult");
        assertProblem(as(SUN_LI).post(path + "/delivery-left", left), 403, "NOT_PERMITTED");
        assertProblem(
                as(CHEN_JING)
                        .post(
                                path + "/delivery-left",
                                "{\"on\": \"2026-09-22\", \"place\": \"店内\", \"reason\": \"拒收\"}"),
                422,
                "WITNESS_MISSING");
        assertDone(as(CHEN_JING).post(path + "/delivery-left", left), "DELIVERED");
        assertThat(as(CHEN_JING).get(path + "/papers").json().findValuesAsString("kind"))
                .contains("DELIVERY_RECEIPT");
        assertThat(as(CHEN_JING).get(path + "/timeline").text())
                .contains("RESULT_LEFT")
                .doesNotContain("王建华");
    }

    @Test
    @Clause({"LIC-44", "CPL-95"})
    void aResultNobodyCouldBringIsMadePublic() {
        var notice = Bodies.example("announceDelivery");
        assertProblem(as(CHEN_JING).post(path + "/delivery-notice", notice), 422, "NOT_TRIED_YET");
        assertDone(as(CHEN_JING).post(path + "/delivery-choice", Bodies.example("chooseDeliveryWay")), "DECIDED");
        assertDone(as(CHEN_JING).post(path + "/delivery-attempt", Bodies.example("recordDeliveryAttempt")), "DECIDED");
        assertDone(as(CHEN_JING).post(path + "/delivery-notice", notice), "DECIDED");
        assertProblem(as(CHEN_JING).post(path + "/delivery-notice-end", ""), 422, "NOTICE_RUNS_YET");
        clock.itIs("Fri 2026-10-23 09:00");
        assertDone(as(CHEN_JING).post(path + "/delivery-notice-end", ""), "DELIVERED");
        assertThat(as(CHEN_JING).get(path + "/timeline").json().findValuesAsString("kind"))
                .contains("DELIVERY_WAY_CHOSEN", "DELIVERY_FAILED", "DELIVERY_ANNOUNCED", "NOTICE_CONCLUDED");
    }
}

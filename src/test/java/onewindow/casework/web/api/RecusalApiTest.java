package onewindow.casework.web.api;

import static onewindow.casework.web.api.Answers.assertDone;
import static onewindow.casework.web.api.Answers.assertProblem;
import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.QIN_LAN;
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

/** Recusal over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class RecusalApiTest {
    private static final String CASES = "/api/v1/cases";

    @LocalServerPort
    private int port;

    @Autowired
    private Town.Keys keys;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsMondayMorning() {
        clock.itIs("Mon 2026-09-21 09:00");
    }

    private Api as(Town.Who who) {
        return Api.withKey(port, keys.of(who));
    }

    @Test
    @Clause({"A6.3", "CSL-76", "CSL-77"})
    void aReviewerWhomTheApplicantDoubtsKeepsOutOfTheCase() {
        var path = CASES + "/" + as(CHEN_JING).post(CASES, Bodies.APPLICATION).at("/number");
        assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        var ask = Bodies.example("askRecusal");
        assertProblem(as(QIN_LAN).post(path + "/recusal-request", ask), 403, "NOT_PERMITTED");
        assertProblem(
                as(CHEN_JING).post(path + "/recusal-request", ask.replace("1010", "9999")), 422, "OFFICER_UNKNOWN");
        assertProblem(
                as(CHEN_JING).post(path + "/recusal-request", ask.replace("\"1010\"", "\"…\"")), 400, "BAD_VALUES");
        assertDone(as(CHEN_JING).post(path + "/recusal-request", ask), "ACCEPTED");
        assertProblem(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), 422, "RECUSAL_OUTSTANDING");

        var rule = Bodies.example("ruleOnRecusal");
        assertProblem(as(SUN_LI).post(path + "/recusal", rule), 403, "NOT_PERMITTED");
        assertProblem(as(QIN_LAN).post(path + "/recusal", rule.replace("1004", "9999")), 422, "OFFICER_UNKNOWN");
        assertDone(as(QIN_LAN).post(path + "/recusal", rule), "ACCEPTED");
        assertProblem(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), 422, "RECUSED_FROM_CASE");
        assertThat(as(SUN_LI).get(path + "/papers").json().findValuesAsString("kind"))
                .contains("RECUSAL_DECISION");
        assertThat(as(SUN_LI).get(path + "/timeline").json().findValuesAsString("kind"))
                .contains("RECUSAL_ASKED", "RECUSAL_GRANTED");
        assertThat(as(SUN_LI).get(path + "/clocks").text()).contains("\"RECUSAL\"");
    }
}

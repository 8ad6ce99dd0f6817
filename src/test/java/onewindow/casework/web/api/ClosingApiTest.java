package onewindow.casework.web.api;

import static onewindow.casework.web.api.Answers.assertDone;
import static onewindow.casework.web.api.Answers.assertProblem;
import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static onewindow.casework.web.api.Town.Who.WU_MIN;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Early ends and steps back over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class ClosingApiTest {
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

    private String accepted() {
        var path = CASES + "/" + as(CHEN_JING).post(CASES, Bodies.APPLICATION).at("/number");
        assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        return path;
    }

    @Test
    @Clause({"LIC-29", "PIP-6"})
    void aWithdrawnCaseIsClosedWithAPaperAndWithoutANameInItsHistory() {
        var path = accepted();
        clock.itIs("Tue 2026-09-22 15:00");
        assertDone(as(CHEN_JING).post(path + "/withdrawal", Bodies.example("withdrawCase")), "WITHDRAWN");
        assertThat(as(SUN_LI).get(path + "/papers").json().findValuesAsString("kind"))
                .endsWith("WITHDRAWAL_CONFIRMATION");
        var timeline = as(SUN_LI).get(path + "/timeline");
        assertThat(timeline.json().findValuesAsString("kind")).endsWith("WITHDRAWN", "PAPER_ISSUED");
        assertThat(timeline.text()).doesNotContain("林晓雨");
        assertProblem(
                as(CHEN_JING).post(path + "/withdrawal", Bodies.example("withdrawCase")), 422, "NOT_POSSIBLE_NOW");
    }

    @Test
    @Clause({"A3.6", "A3.7", "LIC-38"})
    void whatNeverComesIsRemindedOfAndThenClosed() {
        var path = accepted();
        as(CHEN_JING).post(path + "/supplement-notice", Bodies.example("askForSupplement"));
        assertProblem(as(SUN_LI).post(path + "/supplement-reminder", ""), 422, "STILL_TIME_TO_SUPPLEMENT");
        clock.itIs("Tue 2026-10-27 09:00");
        assertProblem(as(SUN_LI).post(path + "/termination", Bodies.example("terminateCase")), 422, "NOT_REMINDED");
        assertDone(as(SUN_LI).post(path + "/supplement-reminder", ""), "PAUSED");
        clock.itIs("Wed 2026-11-04 09:00");
        assertProblem(as(CHEN_JING).post(path + "/termination", Bodies.example("terminateCase")), 403, "NOT_PERMITTED");
        assertDone(as(SUN_LI).post(path + "/termination", Bodies.example("terminateCase")), "TERMINATED");
        assertThat(as(SUN_LI).get(path + "/papers").json().findValuesAsString("kind"))
                .endsWith("SUPPLEMENT_REMINDER", "TERMINATION_DECISION");
    }

    @Test
    @Clause("A3.7")
    void aStepBackStandsInTheListWithItsReasonAndItsAnswer() {
        var path = accepted();
        assertDone(as(SUN_LI).post(path + "/step-back", Bodies.example("stepBack")), "ACCEPTED");
        assertProblem(as(CHEN_JING).get("/api/v1/steps-back"), 403, "NOT_PERMITTED");
        var listed = as(WU_MIN).get("/api/v1/steps-back");
        assertThat(listed.at("/0/number")).isEqualTo(path.substring(CASES.length() + 1));
        assertThat(listed.at("/0/from")).isEqualTo("ACCEPTED");
        assertThat(listed.at("/0/reason")).contains("地址不一致");
        assertDone(as(CHEN_JING).post(path + "/step-on", Bodies.example("stepOn")), "ACCEPTED");
        assertThat(as(WU_MIN).get("/api/v1/steps-back").at("/0/reply")).contains("已核对原件");
        as(SUN_LI).post(path + "/decision", Bodies.example("decideCase"));
        assertDone(as(SUN_LI).post(path + "/step-back", Bodies.example("stepBack")), "ACCEPTED");
        assertThat(as(WU_MIN).get("/api/v1/steps-back").at("/0/from")).isEqualTo("DECIDED");
    }
}

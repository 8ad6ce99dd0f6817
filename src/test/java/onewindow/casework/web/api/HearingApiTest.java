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

/** A hearing over HTTP, from the notice of the right to it to the decision after its minutes. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class HearingApiTest {
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

    private String told() {
        var path = CASES + "/" + as(CHEN_JING).post(CASES, Bodies.APPLICATION).at("/number");
        assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        assertDone(as(SUN_LI).post(path + "/hearing-rights", Bodies.example("tellOfHearing")), "ACCEPTED");
        return path;
    }

    @Test
    @Clause({"LIC-47", "LIC-48"})
    void theDecisionComesAfterTheMinutes() {
        var path = told();
        assertProblem(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), 422, "HEARING_TERM_RUNS");
        clock.itIs("Tue 2026-09-22 11:00");
        assertDone(as(SUN_LI).post(path + "/hearing-request", Bodies.example("requestHearing")), "ACCEPTED");
        clock.itIs("Wed 2026-09-23 10:00");
        assertDone(as(SUN_LI).post(path + "/hearing-notice", Bodies.example("callHearing")), "PAUSED");
        clock.itIs("Mon 2026-10-12 11:30");
        assertDone(as(SUN_LI).post(path + "/hearing-minutes", Bodies.example("holdHearing")), "ACCEPTED");
        assertThat(as(SUN_LI).get(path + "/papers").json().findValuesAsString("kind"))
                .contains(
                        "HEARING_RIGHTS_NOTICE",
                        "HEARING_NOTICE",
                        "PROCEDURE_NOTICE",
                        "HEARING_MINUTES",
                        "CLOCK_NOTICE");
        assertDone(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), "DECIDED");
        var timeline = as(SUN_LI).get(path + "/timeline");
        assertThat(timeline.json().findValuesAsString("kind"))
                .contains("HEARING_RIGHTS_TOLD", "HEARING_REQUESTED", "HEARING_CALLED", "HEARING_HELD");
        assertThat(timeline.text()).as("what was said stands on sealed paper").doesNotContain("希望排放口改向");
    }

    @Test
    @Clause("LIC-47")
    void whatNobodyWantsIsWaived() {
        var path = told();
        clock.itIs("Tue 2026-09-22 15:00");
        assertDone(as(SUN_LI).post(path + "/hearing-waiver", Bodies.example("waiveHearing")), "ACCEPTED");
        assertDone(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), "DECIDED");
    }

    @Test
    @Clause("LIC-48")
    void whoReviewedTheCaseDoesNotPresideAndAStrangerNeither() {
        var path = told();
        clock.itIs("Tue 2026-09-22 11:00");
        as(SUN_LI).post(path + "/hearing-request", Bodies.example("requestHearing"));
        clock.itIs("Wed 2026-09-23 10:00");
        var call = Bodies.example("callHearing");
        assertProblem(
                as(SUN_LI).post(path + "/hearing-notice", call.replace("1005", "1010")), 422, "HEARING_CHAIR_INVOLVED");
        assertProblem(as(SUN_LI).post(path + "/hearing-notice", call.replace("1005", "9999")), 422, "OFFICER_UNKNOWN");
    }
}

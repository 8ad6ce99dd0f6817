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

/** A case goes to the superior and back over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class ReportUpApiTest {
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
    @Clause({"LIC-35", "LIC-43"})
    void theSuperiorAnswersBeforeTheApplicantIsTold() {
        var path = CASES + "/" + as(CHEN_JING).post(CASES, Bodies.APPLICATION).at("/number");
        assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        assertProblem(as(WU_MIN).post(path + "/report-up", Bodies.example("reportUp")), 403, "NOT_PERMITTED");
        assertDone(as(SUN_LI).post(path + "/report-up", Bodies.example("reportUp")), "ACCEPTED");
        assertProblem(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), 422, "SUPERIOR_OUTSTANDING");
        var answer = Bodies.example("takeSuperiorAnswer");
        assertProblem(as(SUN_LI).post(path + "/superior-answer", answer), 422, "ANSWER_DAY_WRONG");
        clock.itIs("Mon 2026-09-28 15:00");
        assertDone(as(SUN_LI).post(path + "/superior-answer", answer), "ACCEPTED");
        assertThat(as(SUN_LI).get(path + "/papers").json().findValuesAsString("kind"))
                .contains("REPORT_UP_LETTER");
        assertThat(as(SUN_LI).get(path + "/timeline").json().findValuesAsString("kind"))
                .contains("REPORTED_UP", "SUPERIOR_ANSWERED");
        assertThat(as(SUN_LI).get(path + "/clocks").text()).contains("\"REPORT_UP\"", "\"LOWER_REVIEW\"", "\"REPLY\"");
        assertDone(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), "DECIDED");
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.Answers.assertDone;
import static onewindow.casework.web.api.Answers.assertProblem;
import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.LEI_GANG;
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

/** Joint handling over HTTP, with the item for which several departments act together. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class JointApiTest {
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
    @Clause({"LIC-26", "LIC-42"})
    void theRestaurantInOneGoHasOneLimitOutwardAndAnOpinionInside() {
        var path = CASES + "/"
                + as(CHEN_JING).post(CASES, Bodies.JOINT_APPLICATION).at("/number");
        assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        var due = as(SUN_LI).get(path + "/clocks").at("/legal/at");
        var ask = Bodies.example("askUnits");
        assertProblem(as(WU_MIN).post(path + "/joint-notice", ask), 403, "NOT_PERMITTED");
        assertProblem(as(SUN_LI).post(path + "/joint-notice", ask.replace("XF", "NN")), 422, "UNIT_UNKNOWN");
        assertDone(as(SUN_LI).post(path + "/joint-notice", ask), "ACCEPTED");
        assertThat(as(SUN_LI).get(path + "/clocks").at("/legal/at")).isEqualTo(due);
        assertProblem(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), 422, "OPINION_OUTSTANDING");
        assertThat(as(LEI_GANG).get("/api/v1/opinions").json().findValuesAsString("caseNumber"))
                .contains(path.substring(CASES.length() + 1));

        var answer = Bodies.example("giveOpinion");
        assertProblem(as(SUN_LI).post(path + "/opinion", answer), 422, "OPINION_OF_ANOTHER_UNIT");
        assertDone(as(LEI_GANG).post(path + "/opinion", answer), "ACCEPTED");
        var parts = as(SUN_LI).get(path + "/opinions");
        assertThat(parts.at("/0/opinion")).isEqualTo("AGREES_WITH_CONDITIONS");
        assertThat(parts.at("/0/answerBy")).isEqualTo("2026-10-08");
        assertThat(as(SUN_LI).get(path + "/papers").json().findValuesAsString("kind"))
                .contains("JOINT_NOTICE");
        assertThat(as(SUN_LI).get(path + "/timeline").json().findValuesAsString("kind"))
                .contains("OPINION_ASKED", "OPINION_GIVEN");
        assertDone(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), "DECIDED");
    }
}

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

/** Inspections and third parties over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class InspectionApiTest {
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
    @Clause({"LIC-34", "LIC-55"})
    void theRecordOfTwoInspectorsIsAPaper() {
        var path = accepted();
        assertProblem(
                as(QIN_LAN).post(path + "/inspections", Bodies.example("assignInspection")), 403, "NOT_PERMITTED");
        assertProblem(
                as(SUN_LI)
                        .post(
                                path + "/inspections",
                                Bodies.example("assignInspection").replace("1004", "9999")),
                422,
                "OFFICER_UNKNOWN");
        assertDone(as(SUN_LI).post(path + "/inspections", Bodies.example("assignInspection")), "ACCEPTED");
        assertProblem(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), 422, "INSPECTION_OUTSTANDING");
        clock.itIs("Thu 2026-09-24 15:00");
        assertDone(as(SUN_LI).post(path + "/inspection-record", Bodies.example("recordInspection")), "ACCEPTED");
        assertThat(as(SUN_LI).get(path + "/papers").json().findValuesAsString("kind"))
                .endsWith("INSPECTION_RECORD");
        assertThat(as(SUN_LI).get(path + "/clocks").text()).contains("\"INSPECTION\"");
    }

    @Test
    @Clause({"LIC-36", "PIP-6"})
    void aThirdPartyIsHeardAndHisNameStandsOnTheSealedNoticeOnly() {
        var path = accepted();
        assertDone(as(SUN_LI).post(path + "/third-party-notice", Bodies.example("tellThirdParty")), "ACCEPTED");
        assertProblem(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), 422, "STATEMENT_OUTSTANDING");
        clock.itIs("Thu 2026-09-24 15:00");
        assertDone(as(SUN_LI).post(path + "/statement", Bodies.example("hearStatement")), "ACCEPTED");
        assertDone(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), "DECIDED");
        var timeline = as(SUN_LI).get(path + "/timeline");
        assertThat(timeline.json().findValuesAsString("kind")).contains("THIRD_PARTY_TOLD", "STATEMENT_HEARD");
        assertThat(timeline.text()).doesNotContain("赵建国", "人民路20号");
    }
}

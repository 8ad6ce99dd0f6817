package onewindow.casework.web.api;

import static onewindow.casework.web.api.Answers.assertDone;
import static onewindow.casework.web.api.Answers.assertProblem;
import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.FANG_YUAN;
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

/** More time over HTTP: asked for by the reviewer, approved by the right head, told to the applicant. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class ExtensionApiTest {
    private static final String CASES = "/api/v1/cases";
    private static final String WISHES = "/api/v1/extension-wishes";

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

    private String accepted(String application) {
        var path = CASES + "/" + as(CHEN_JING).post(CASES, application).at("/number");
        assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        return path;
    }

    @Test
    @Clause("LIC-42")
    void theHeadOfTheAuthorityApprovesOnceAndTheApplicantIsToldInWriting() {
        var path = accepted(Bodies.APPLICATION);
        var no = path.substring(path.lastIndexOf('/') + 1);
        clock.itIs("Tue 2026-10-20 10:00");
        assertDone(as(SUN_LI).post(path + "/extension-wish", Bodies.example("askForExtension")), "ACCEPTED");
        assertThat(as(QIN_LAN).get(WISHES).text()).contains(no);
        assertProblem(as(SUN_LI).post(path + "/extension", ""), 403, "NOT_PERMITTED");
        assertProblem(as(FANG_YUAN).post(path + "/extension", ""), 403, "NOT_PERMITTED");
        var approved = as(QIN_LAN).post(path + "/extension", "");
        assertDone(approved, "ACCEPTED");
        assertThat(approved.at("/legalDueAt")).isEqualTo("2026-11-09T17:30:00+08:00");
        assertThat(approved.at("/promisedDueAt")).isEqualTo("2026-10-08T17:30:00+08:00");
        assertThat(as(QIN_LAN).get(WISHES).text()).doesNotContain(no);
        assertThat(as(SUN_LI).get(path + "/papers").json().findValuesAsString("kind"))
                .endsWith("EXTENSION_NOTICE");
        assertThat(as(SUN_LI).get(path + "/clocks").at("/legal/number")).isEqualTo("30");
        assertProblem(
                as(SUN_LI).post(path + "/extension-wish", Bodies.example("askForExtension")), 422, "EXTENDED_ALREADY");
    }

    @Test
    @Clause("LIC-42")
    void aJointMatterIsExtendedByTheHeadOfTheGovernmentByFifteenDays() {
        var path = accepted(Bodies.JOINT_APPLICATION);
        assertProblem(
                as(SUN_LI).post(path + "/extension-wish", "{\"number\":16,\"reason\":\"x\"}"),
                422,
                "EXTENSION_OUT_OF_RANGE");
        assertDone(as(SUN_LI).post(path + "/extension-wish", "{\"number\":15,\"reason\":\"消防检查需复查\"}"), "ACCEPTED");
        assertProblem(as(QIN_LAN).post(path + "/extension", ""), 403, "NOT_PERMITTED");
        assertDone(as(FANG_YUAN).post(path + "/extension", ""), "ACCEPTED");
        assertThat(as(SUN_LI).get(path + "/clocks").at("/legal/number")).isEqualTo("60");
    }

    @Test
    @Clause("LIC-42")
    void aDenialLeavesTheLimitAsItIs() {
        var path = accepted(Bodies.APPLICATION);
        as(SUN_LI).post(path + "/extension-wish", Bodies.example("askForExtension"));
        assertDone(as(QIN_LAN).post(path + "/extension-denial", Bodies.example("denyExtension")), "ACCEPTED");
        assertThat(as(SUN_LI).get(path + "/clocks").at("/legal/number")).isEqualTo("20");
        assertThat(as(SUN_LI).get(path + "/timeline").json().findValuesAsString("kind"))
                .endsWith("EXTENSION_ASKED", "EXTENSION_DENIED");
    }
}

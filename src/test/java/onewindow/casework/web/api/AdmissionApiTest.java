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

/** What stands around the acceptance of a case over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class AdmissionApiTest {
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

    /** Ms Lin's application, one material of which is not as the guide asks. */
    private String received(int material, String state) {
        var application = Bodies.APPLICATION.replace(
                "{\"material\": " + material + ", \"state\": \"PRESENT\"}",
                "{\"material\": " + material + ", \"state\": \"" + state + "\", \"problem\": \"与要求不符\"}");
        assertThat(application).isNotEqualTo(Bodies.APPLICATION);
        return CASES + "/" + as(CHEN_JING).post(CASES, application).at("/number");
    }

    @Test
    @Clause({"LIC-32.3", "LIC-32.5"})
    void whatIsMendedAtTheWindowAcceptsTheCaseWithIt() {
        var path = received(1, "DEFECTIVE");
        assertProblem(
                as(CHEN_JING).post(path + "/correction", "{\"corrections\": [{\"material\": 1}]}"),
                422,
                "CORRECTION_NOT_NAMED");
        assertProblem(as(CHEN_JING).post(path + "/correction", "{}"), 400, "BAD_VALUES");
        assertDone(as(CHEN_JING).post(path + "/correction", Bodies.example("correctOnSpot")), "ACCEPTED");
        assertThat(as(CHEN_JING).get(path + "/papers").json().findValuesAsString("kind"))
                .contains("CORRECTION_RECORD", "ACCEPTANCE_NOTICE");
        assertThat(as(CHEN_JING).get(path + "/timeline").json().findValuesAsString("kind"))
                .contains("CORRECTED_ON_SPOT");
    }

    @Test
    @Clause({"LIC-32.4", "A3.3", "A3.7"})
    void aPromiseIsRemindedOfAndEndsTheCaseWhenItIsBroken() {
        var path = received(4, "MISSING");
        assertProblem(
                as(CHEN_JING).post(path + "/deferred-acceptance", "{\"materials\": [4], \"until\": \"2026-09-24\"}"),
                422,
                "PROMISE_NOT_SIGNED");
        assertDone(as(CHEN_JING).post(path + "/deferred-acceptance", Bodies.example("acceptOnPromise")), "ACCEPTED");
        assertThat(as(CHEN_JING).get(path + "/papers").json().findValuesAsString("kind"))
                .contains("DEFERRAL_PROMISE");
        var end = Bodies.example("endForPromise");
        assertProblem(as(SUN_LI).post(path + "/deferral-end", end), 422, "PROMISE_NOT_YET_DUE");
        clock.itIs("Tue 2026-09-29 09:00");
        assertProblem(as(SUN_LI).post(path + "/deferral-end", end), 422, "NOT_CHASED_YET");
        assertDone(as(CHEN_JING).post(path + "/deferral-reminder", Bodies.example("remindOfPromise")), "ACCEPTED");
        assertProblem(as(CHEN_JING).post(path + "/deferral-end", end), 403, "NOT_PERMITTED");
        assertDone(as(SUN_LI).post(path + "/deferral-end", end), "DECIDED");
        assertThat(as(CHEN_JING).get(path + "/timeline").json().findValuesAsString("kind"))
                .contains("MATERIALS_PROMISED", "PROMISE_CHASED", "PROMISE_BROKEN", "DECIDED");
    }

    @Test
    @Clause("LIC-32.4")
    void onlySecondaryMaterialsArePromised() {
        var path = received(3, "MISSING");
        assertProblem(
                as(CHEN_JING)
                        .post(
                                path + "/deferred-acceptance",
                                "{\"materials\": [3], \"until\": \"2026-09-24\", \"signatory\": \"林晓雨\"}"),
                422,
                "NOT_DEFERRABLE");
    }

    @Test
    @Clause({"A3.3", "LIC-72"})
    void aSecondNoticeIsRefusedUntilASupervisorOpensItForSomethingNew() {
        var path = received(3, "DEFECTIVE");
        var ask = "{\"gaps\": [{\"material\": 3, \"problem\": \"布局图未标注后厨面积\", \"remedy\": \"标注后重交\"}]}";
        var again = "{\"gaps\": [{\"material\": 5, \"problem\": \"证明已过期\", \"remedy\": \"换发后提交\"}]}";
        assertProblem(
                as(WU_MIN).post(path + "/second-notice", Bodies.example("openSecondNotice")), 422, "ASKED_NOTHING_YET");
        assertDone(as(CHEN_JING).post(path + "/supplement-notice", ask), "AWAITING_SUPPLEMENT");
        clock.itIs("Tue 2026-09-22 09:00");
        assertProblem(as(CHEN_JING).post(path + "/supplement-notice", again), 422, "ASKED_ONCE_ALREADY");
        assertProblem(
                as(CHEN_JING).post(path + "/second-notice", Bodies.example("openSecondNotice")), 403, "NOT_PERMITTED");
        assertDone(as(WU_MIN).post(path + "/second-notice", Bodies.example("openSecondNotice")), "AWAITING_SUPPLEMENT");
        assertDone(as(CHEN_JING).post(path + "/supplement-notice", again), "AWAITING_SUPPLEMENT");
        assertThat(as(CHEN_JING).get(path + "/papers").json().findValuesAsString("kind"))
                .contains("SUPPLEMENT_NOTICE", "SECOND_NOTICE");
        assertThat(as(CHEN_JING).get(path + "/timeline").json().findValuesAsString("kind"))
                .contains("SECOND_NOTICE_OPENED", "ASKED_AGAIN");
    }

    @Test
    @Clause("LIC-32.4")
    void whoIsLeftWithoutAnAnswerIsAcceptedFromTheReceipt() {
        var path = received(3, "MISSING");
        // The five working days after Monday the 21st leave out the three days of the Mid-autumn festival.
        clock.itIs("Wed 2026-09-30 09:00");
        assertProblem(
                as(CHEN_JING)
                        .post(path + "/supplement-notice", "{\"gaps\": [{\"material\": 3, \"problem\": \"未提交\"}]}"),
                422,
                "NOTICE_TOO_LATE");
        assertThat(as(CHEN_JING).get(path).at("/head/state")).isEqualTo("ACCEPTED");
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.HE_QING;
import static onewindow.casework.web.api.Town.Who.OF_BINHE;
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

/** Other systems carry cases from receipt to delivery over HTTP, with keys, in the whole program. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class CaseApiTest {
    private static final String CASES = "/api/v1/cases";

    @LocalServerPort
    private int port;

    @Autowired
    private Town.Keys keys;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsFridayMorning() {
        clock.itIs("Fri 2026-09-18 10:12");
    }

    private Api as(Town.Who who) {
        return Api.withKey(port, keys.of(who));
    }

    private String received() {
        return as(CHEN_JING).post(CASES, Bodies.APPLICATION).at("/number");
    }

    private String receivedWithGaps() {
        return as(CHEN_JING).post(CASES, Bodies.example("receiveCase")).at("/number");
    }

    private static void assertDone(Api.Answer answer, String state) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.at("/state")).isEqualTo(state);
        assertThat(answer.header("ETag")).isEqualTo("\"" + answer.at("/version") + "\"");
    }

    private static void assertProblem(Api.Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("/code")).isEqualTo(code);
        assertThat(answer.at("/remedy")).isNotBlank();
    }

    @Test
    @Clause({"A2.2", "LIC-29"})
    void anApplicationIsReceivedAndFoundAtItsPlace() {
        var received = as(CHEN_JING).post(CASES, Bodies.APPLICATION);
        assertThat(received.status()).as(received.text()).isEqualTo(201);
        assertThat(received.header("Location")).isEqualTo(CASES + "/" + received.at("/number"));
        assertThat(received.header("ETag")).isEqualTo("\"2\"");
        assertThat(received.at("/state")).isEqualTo("RECEIVED");
        assertThat(received.at("/receivedAt")).isEqualTo("2026-09-18T10:12:00+08:00");
        var found = as(HE_QING).get(received.header("Location"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.header("ETag")).isEqualTo("\"2\"");
        assertThat(found.json().at("/head")).isEqualTo(received.json());
        assertThat(found.json().at("/checklist").size()).isEqualTo(5);
    }

    @Test
    @Clause("A3.2")
    void openCasesThatMayBeOneMatterAreFoundBesideACase() {
        var house = "\"about\": \"420399002002GB00002F00020002\", \"channel\"";
        var first = as(CHEN_JING)
                .post(CASES, Bodies.APPLICATION.replace("\"channel\"", house))
                .at("/number");
        var second = as(CHEN_JING)
                .post(CASES, Bodies.example("receiveCase").replace("\"channel\"", house))
                .at("/number");
        var beside = as(SUN_LI).get(CASES + "/" + second + "/alike");
        assertThat(beside.status()).isEqualTo(200);
        assertThat(beside.json().findValuesAsString("number")).contains(first).doesNotContain(second);
        assertThat(as(OF_BINHE).get(CASES + "/" + second + "/alike").status()).isEqualTo(404);
    }

    @Test
    @Clause("PIP-51")
    void neitherQueryCodeNorPersonalDataLeaveUnmasked() {
        var no = received();
        for (var path : new String[] {"", "/timeline", "/clocks", "/papers"}) {
            var text = as(SUN_LI).get(CASES + "/" + no + path).text();
            assertThat(text).doesNotContain("林晓雨", "420399199003078311", "13800001111", "人民路18号", "ueryCode");
        }
        assertThat(as(SUN_LI).get(CASES + "/" + no).at("/applicant/id")).isEqualTo("420399********8311");
    }

    @Test
    @Clause({"A3.2", "A3.4", "A3.5", "LIC-44"})
    void aCaseGoesFromReceiptToDelivery() {
        var path = CASES + "/" + received();
        assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        clock.itIs("Mon 2026-09-28 15:00");
        assertDone(as(SUN_LI).post(path + "/decision", Bodies.example("decideCase")), "DECIDED");
        clock.itIs("Tue 2026-09-29 09:05");
        var delivered = as(CHEN_JING).post(path + "/delivery", Bodies.example("deliverResult"));
        assertDone(delivered, "DELIVERED");
        assertThat(delivered.at("/promisedDueAt")).isEqualTo("2026-09-29T17:30:00+08:00");
        assertThat(delivered.at("/deliveredAt")).isEqualTo("2026-09-29T09:05:00+08:00");
        var timeline = as(HE_QING).get(path + "/timeline").json();
        assertThat(timeline.findValuesAsString("kind"))
                .containsExactly(
                        "RECEIVED",
                        "PAPER_ISSUED",
                        "ACCEPTED",
                        "PAPER_ISSUED",
                        "DECIDED",
                        "PAPER_ISSUED",
                        "DELIVERED",
                        "PAPER_ISSUED");
        assertThat(timeline.at("/4/officer").asString()).isEqualTo("1010");
        var papers = as(CHEN_JING).get(path + "/papers");
        assertThat(papers.json().findValuesAsString("kind"))
                .containsExactly("MATERIALS_RECEIPT", "ACCEPTANCE_NOTICE", "DECISION", "DELIVERY_RECEIPT");
        var pdf = as(CHEN_JING).get(papers.at("/1/pdf"));
        assertThat(pdf.text()).startsWith("%PDF-");
    }

    @Test
    @Clause({"A3.3", "A3.6", "LIC-32.4"})
    void askedOnceAnAcceptedCaseStandsStillAndGoesOnWithTheLastMaterial() {
        var path = CASES + "/" + received();
        as(CHEN_JING).post(path + "/acceptance", "");
        clock.itIs("Mon 2026-09-21 11:00");
        var notice = "{\"gaps\":[{\"material\":3,\"problem\":\"图纸不清\",\"remedy\":\"重新提交\"}]}";
        assertDone(as(SUN_LI).post(path + "/supplement-notice", notice), "PAUSED");
        var standing = as(SUN_LI).get(path + "/clocks");
        assertThat(standing.at("/state")).isEqualTo("STOPPED");
        assertProblem(as(SUN_LI).post(path + "/supplement-notice", notice), 422, "ASKED_ONCE_ALREADY");
        clock.itIs("Wed 2026-09-23 16:00");
        assertDone(as(CHEN_JING).post(path + "/materials", "{\"materials\":[3]}"), "ACCEPTED");
        var clocks = as(SUN_LI).get(path + "/clocks");
        assertThat(clocks.at("/state")).isEqualTo("RUNNING");
        assertThat(clocks.at("/promised/dueWithoutPauses")).isEqualTo("2026-09-29T17:30:00+08:00");
        assertThat(clocks.at("/promised/due")).isEqualTo("2026-10-08T17:30:00+08:00");
        assertThat(clocks.json().at("/promised/days").findValuesAsString("kind"))
                .containsSubsequence("START_DAY", "COUNTED", "PAUSED", "PAUSED", "COUNTED", "HOLIDAY", "COUNTED");
        assertThat(clocks.at("/pauses/0/until")).isEqualTo("2026-09-23");
        assertThat(clocks.json().at("/legal/days").size()).isGreaterThan(20);
    }

    @Test
    @Clause({"A3.3", "LIC-32.4", "LIC-32.5"})
    void whatIsMissingIsAskedForOnceAndTheLastMaterialAcceptsTheCase() {
        var path = CASES + "/" + receivedWithGaps();
        var refused = as(CHEN_JING).post(path + "/acceptance", "");
        assertProblem(refused, 422, "MATERIALS_MISSING");
        var half = "{\"gaps\":[{\"material\":3,\"problem\":\"\"}]}";
        var told = as(CHEN_JING).post(path + "/supplement-notice", half);
        assertProblem(told, 422, "PROBLEM_NOT_NAMED");
        assertThat(told.json().at("/refusals").findValuesAsString("code"))
                .containsExactly("PROBLEM_NOT_NAMED", "GAP_LEFT_OUT");
        assertDone(
                as(CHEN_JING).post(path + "/supplement-notice", Bodies.example("askForSupplement")),
                "AWAITING_SUPPLEMENT");
        assertThat(as(SUN_LI).get(path).at("/supplementNotice/answerBy")).isEqualTo("2026-10-22");
        assertDone(as(CHEN_JING).post(path + "/materials", Bodies.example("supplyMaterials")), "ACCEPTED");
    }

    @Test
    @Clause({"A3.7", "LIC-38"})
    void aRefusalWithoutReasonBasisAndRemedyIsToldAllAtOnce() {
        var path = CASES + "/" + received() + "/refusal";
        var told = as(CHEN_JING).post(path, "{\"ground\":\"NOT_COMPETENT\"}");
        assertProblem(told, 422, "REFUSAL_REASON_MISSING");
        assertThat(told.json().at("/refusals").size()).isEqualTo(4);
        assertDone(as(CHEN_JING).post(path, Bodies.example("refuseCase")), "NOT_ACCEPTED");
    }

    @Test
    @Clause("A3.2")
    void aCaseIsHandedOverOnRecord() {
        var path = CASES + "/" + received();
        var handed = as(WU_MIN).post(path + "/hand-over", Bodies.example("handCaseOver"));
        assertDone(handed, "RECEIVED");
        assertThat(handed.at("/responsible")).isEqualTo("1004");
        assertProblem(
                as(WU_MIN).post(path + "/hand-over", "{\"to\":\"9999\",\"reason\":\"x\"}"), 422, "SUCCESSOR_UNKNOWN");
    }

    @Test
    @Clause("B19")
    void whoSawAnOlderVersionIsToldTheVersionNow() {
        var path = CASES + "/" + received();
        as(CHEN_JING).post(path + "/acceptance", "");
        var stale = as(SUN_LI).with("If-Match", "\"2\"").post(path + "/decision", Bodies.example("decideCase"));
        assertProblem(stale, 409, "CHANGED_MEANWHILE");
        assertThat(stale.at("/version")).isEqualTo("4");
        assertThat(stale.header("ETag")).isEqualTo("\"4\"");
        assertDone(
                as(SUN_LI).with("If-Match", "\"4\"").post(path + "/decision", Bodies.example("decideCase")), "DECIDED");
    }

    @Test
    @Clause("A2.2")
    void aRepeatedRequestAnswersWhatTheFirstOneLedTo() {
        var first = as(CHEN_JING).post(CASES, Bodies.APPLICATION, "repeat.receive-1");
        var second = as(CHEN_JING).post(CASES, Bodies.APPLICATION, "repeat.receive-1");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/number")).isEqualTo(first.at("/number"));
        var path = CASES + "/" + first.at("/number") + "/acceptance";
        assertDone(as(CHEN_JING).post(path, "", "repeat.accept-1"), "ACCEPTED");
        assertDone(as(CHEN_JING).post(path, "", "repeat.accept-1"), "ACCEPTED");
        assertThat(as(CHEN_JING).get(CASES + "/" + first.at("/number")).header("ETag"))
                .isEqualTo("\"4\"");
    }

    @Test
    @Clause("A2.2")
    void anIdempotencyKeyThatNamesAnotherActIsRefused() {
        as(CHEN_JING).post(CASES, Bodies.APPLICATION, "used.before-1");
        var path = CASES + "/" + received();
        assertProblem(as(CHEN_JING).post(path + "/acceptance", "", "used.before-1"), 409, "SUBMISSION_USED_ALREADY");
        assertDone(as(CHEN_JING).post(path + "/acceptance", "", "used.before-2"), "ACCEPTED");
        assertProblem(
                as(SUN_LI).post(path + "/decision", Bodies.example("decideCase"), "used.before-2"),
                409,
                "SUBMISSION_USED_ALREADY");
        assertProblem(
                as(CHEN_JING).post(CASES, Bodies.APPLICATION, "town.draft.qingshan"), 409, "SUBMISSION_USED_ALREADY");
        assertThat(as(SUN_LI).get(path).at("/head/state")).isEqualTo("ACCEPTED");
    }

    @Test
    @Clause("PIP-51")
    void aCaseOfAnotherCentreAndNoCaseLookTheSame() {
        var no = received();
        for (var path : new String[] {"", "/timeline", "/clocks", "/papers"}) {
            var foreign = as(OF_BINHE).get(CASES + "/" + no + path);
            var absent = as(OF_BINHE).get(CASES + "/QS00000000000" + path);
            assertProblem(foreign, 404, "NOT_THERE");
            assertThat(foreign.text().replace(no, "")).isEqualTo(absent.text().replace("QS00000000000", ""));
        }
        assertProblem(as(OF_BINHE).post(CASES + "/" + no + "/acceptance", ""), 404, "NOT_THERE");
        assertProblem(as(OF_BINHE).get(CASES + "/no-number"), 404, "NOT_THERE");
    }

    @Test
    @Clause("B3")
    void whoMayNotIsToldAndWithoutAKeyNothingIsSaid() {
        var path = CASES + "/" + received();
        assertProblem(as(SUN_LI).post(CASES, Bodies.APPLICATION), 403, "NOT_PERMITTED");
        assertProblem(as(HE_QING).post(path + "/acceptance", ""), 403, "NOT_PERMITTED");
        assertProblem(as(CHEN_JING).post(path + "/decision", Bodies.example("decideCase")), 403, "NOT_PERMITTED");
        assertProblem(Api.withoutKey(port).get(path), 401, "SIGN_IN_NEEDED");
        assertProblem(Api.withKey(port, "ow.qingshan.nonsense").get(path), 401, "SIGN_IN_NEEDED");
    }

    @Test
    void aFieldThatIsMissingOrWrongIsNamed() {
        var told = as(CHEN_JING).with("Accept-Language", "en").post(CASES, "{\"item\":\"spjy\",\"checklist\":[null]}");
        assertProblem(told, 400, "BAD_VALUES");
        assertThat(told.json().at("/fields").findValuesAsString("field"))
                .contains("item", "applicant", "channel", "wishedDelivery", "checklist[0]");
        assertThat(told.text()).contains("must be given");
        var wrong = as(CHEN_JING).post(CASES, Bodies.APPLICATION.replace("\"WINDOW\"", "\"PIGEON\""));
        assertProblem(wrong, 400, "BAD_VALUES");
        assertThat(wrong.at("/fields/0/field")).isEqualTo("channel");
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.Town.QINGSHAN;
import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.GAO_MIN;
import static onewindow.casework.web.api.Town.Who.LIU_YANG;
import static onewindow.casework.web.api.Town.Who.OF_BINHE;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static onewindow.casework.web.api.Town.Who.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** A typhoon over HTTP: proposed, listed, signed by a second person, each case recounted, the applicants told. */
// A town of its own: what moves its calendar may move nobody else's dates.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=recount")
@OnTestDatabase
@Import(Town.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@Clause({"A3.5", "B7"})
class RecountApiTest {
    private static final String CHANGES = "/api/v1/calendar-changes";

    @LocalServerPort
    private int port;

    @Autowired
    private Town.Keys keys;

    @Autowired
    private TestClock clock;

    @Autowired
    private Casework casework;

    private Api as(Town.Who who) {
        return Api.withKey(port, keys.of(who));
    }

    @BeforeEach
    void itIsFridayMorning() {
        clock.itIs("Fri 2026-09-18 10:12");
    }

    private String received() {
        return as(CHEN_JING).post("/api/v1/cases", Bodies.APPLICATION).at("/number");
    }

    private String accepted() {
        var no = received();
        var answer = as(CHEN_JING).post("/api/v1/cases/" + no + "/acceptance", "");
        assertThat(answer.at("/promisedDueAt")).as(answer.text()).isEqualTo("2026-09-29T17:30:00+08:00");
        return no;
    }

    /** From 14:00 on Tuesday to the end of Wednesday. */
    private String typhoon() {
        var proposed = as(LIU_YANG).post("/api/v1/calendar/closures", Bodies.example("proposeClosure"));
        assertThat(proposed.status()).as(proposed.text()).isEqualTo(201);
        return proposed.header("Location");
    }

    private String listed(String change) {
        var list = as(GAO_MIN).post(change + "/list", "");
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return "{\"round\": " + list.at("/list/round") + "}";
    }

    private List<String> factsOf(String no) {
        return StreamSupport.stream(
                        as(SUN_LI)
                                .get("/api/v1/cases/" + no + "/timeline")
                                .json()
                                .spliterator(),
                        false)
                .map(entry -> entry.at("/what/kind").asString())
                .toList();
    }

    private void headEqualsFold(String no) {
        var number = new CaseNumber(no);
        var head = casework.summary(QINGSHAN, number).orElseThrow();
        assertThat(casework.folded(QINGSHAN, number)).isEqualTo(head.standing());
    }

    @Test
    void aTyphoonMovesTheCasesOnItsWayAndTheirApplicantsAreTold() {
        var moving = accepted();
        var waiting = received();
        var decided = accepted();
        as(SUN_LI).post("/api/v1/cases/" + decided + "/decision", Bodies.example("decideCase"));
        clock.itIs("Mon 2026-09-21 09:00");
        var change = typhoon();
        assertThat(as(GAO_MIN).get(change).at("/change/state")).isEqualTo("PROPOSED");
        assertThat(as(CHEN_JING).get("/api/v1/cases/" + moving).at("/head/promisedDueAt"))
                .as("nothing moves by one hand")
                .isEqualTo("2026-09-29T17:30:00+08:00");
        var round = listed(change);
        var listed = as(GAO_MIN).get(change);
        assertThat(listed.at("/list/applied")).isEqualTo("false");
        assertThat(listed.at("/list/moved")).isEqualTo("2");
        assertThat(listed.at("/list/counts/LATER")).isEqualTo("2");

        var own = as(LIU_YANG).post(change + "/approval", round);
        assertThat(own.status()).as(own.text()).isEqualTo(422);
        assertThat(own.at("/code")).isEqualTo("SECOND_PERSON_NEEDED");
        assertThat(as(SYSTEM).post(change + "/approval", round).status()).isEqualTo(403);

        var approved = as(GAO_MIN).post(change + "/approval", round);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(approved.at("/change/state")).isEqualTo("APPROVED");
        assertThat(approved.at("/list/applied")).isEqualTo("true");
        assertThat(approved.at("/list/moved")).isEqualTo("2");
        assertThat(approved.at("/outstanding")).isEqualTo("false");

        var after = as(CHEN_JING).get("/api/v1/cases/" + moving);
        assertThat(after.at("/head/promisedDueAt")).isEqualTo("2026-10-08T17:30:00+08:00");
        assertThat(factsOf(moving)).endsWith("DUE_DATE_RECOUNTED").containsOnlyOnce("DUE_DATE_RECOUNTED");
        assertThat(factsOf(decided)).endsWith("DUE_DATE_RECOUNTED");
        assertThat(factsOf(waiting)).doesNotContain("DUE_DATE_RECOUNTED");
        List.of(moving, waiting, decided).forEach(this::headEqualsFold);

        var toTell = as(CHEN_JING).get(change + "/cases?toTell=true");
        assertThat(toTell.json().at("/items").size()).isEqualTo(2);
        assertThat(toTell.at("/items/0/number")).isEqualTo(moving);
        assertThat(toTell.at("/items/0/promisedAfter")).isEqualTo("2026-10-08T17:30:00+08:00");
        clock.itIs("Mon 2026-09-21 10:00");
        var telling = change + "/cases/" + moving + "/telling";
        var told = as(CHEN_JING).post(telling, Bodies.example("tellMovedDate"));
        assertThat(told.at("/toldWay")).as(told.text()).isEqualTo("BY_PHONE");
        assertThat(as(CHEN_JING).post(telling, Bodies.example("tellMovedDate")).at("/code"))
                .isEqualTo("TOLD_ALREADY");
        assertThat(factsOf(moving)).endsWith("DUE_DATE_RECOUNTED", "MOVED_DATE_TOLD");
        headEqualsFold(moving);
        assertThat(as(CHEN_JING)
                        .get(change + "/cases?toTell=true")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        assertThat(as(CHEN_JING).get(change + "/cases/export?format=CSV").text())
                .contains(moving, decided, "顺延", "林*雨")
                .doesNotContain("林晓雨", waiting);
        assertThat(as(OF_BINHE).get(change).status()).isEqualTo(404);
    }

    @Test
    void aListOfYesterdayOrAnotherRoundIsNotSignedFor() {
        accepted();
        clock.itIs("Mon 2026-09-21 09:00");
        var change = typhoon();
        assertThat(as(GAO_MIN).post(change + "/approval", "{\"round\": 1}").at("/code"))
                .isEqualTo("RECOUNT_LIST_MISSING");
        var first = listed(change);
        var second = listed(change);
        assertThat(as(GAO_MIN).post(change + "/approval", first).at("/code")).isEqualTo("RECOUNT_LIST_OLD");
        clock.itIs("Tue 2026-09-22 09:00");
        assertThat(as(GAO_MIN).post(change + "/approval", second).at("/code")).isEqualTo("RECOUNT_LIST_OLD");
        assertThat(as(GAO_MIN).get(change).at("/change/state")).isEqualTo("PROPOSED");
        assertThat(as(GAO_MIN).post(change + "/approval", listed(change)).status())
                .isEqualTo(200);
    }

    @Test
    void twoPressesApproveOnceAndARepeatedRecountAddsNothing() {
        var moving = accepted();
        clock.itIs("Mon 2026-09-21 09:00");
        var change = typhoon();
        var round = listed(change);
        var once = as(GAO_MIN).post(change + "/approval", round, "approval-pressed-twice");
        var again = as(GAO_MIN).post(change + "/approval", round, "approval-pressed-twice");
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(once.json());
        assertThat(as(GAO_MIN).post(change + "/recount", "").status()).isEqualTo(200);
        assertThat(as(GAO_MIN).post(change + "/list", "").at("/list/applied"))
                .as("what is carried out is worked out no more")
                .isEqualTo("true");
        assertThat(factsOf(moving)).containsOnlyOnce("DUE_DATE_RECOUNTED");
        assertThat(as(GAO_MIN).post(change + "/approval", round).at("/code")).isNotEmpty();
    }

    @Test
    void aRejectedChangeMovesNothing() {
        var moving = accepted();
        clock.itIs("Mon 2026-09-21 09:00");
        var change = typhoon();
        assertThat(as(GAO_MIN).post(change + "/rejection", "{}").at("/code")).isEqualTo("REJECTION_REASON_MISSING");
        assertThat(as(GAO_MIN)
                        .post(change + "/rejection", Bodies.example("rejectCalendarChange"))
                        .at("/state"))
                .isEqualTo("REJECTED");
        assertThat(as(GAO_MIN).post(change + "/approval", listed(change)).at("/code"))
                .isEqualTo("CHANGE_DECIDED_ALREADY");
        assertThat(as(CHEN_JING).get("/api/v1/cases/" + moving).at("/head/promisedDueAt"))
                .isEqualTo("2026-09-29T17:30:00+08:00");
        assertThat(as(CHEN_JING).get(CHANGES).at("/0/state")).isEqualTo("REJECTED");
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.HE_QING;
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

/** Special procedures over HTTP: the clocks stop with the notice, run again with the result, and late ones show. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
class ProcedureApiTest {
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
        Answers.assertDone(as(CHEN_JING).post(path + "/acceptance", ""), "ACCEPTED");
        return path;
    }

    @Test
    @Clause({"LIC-45", "A3.6"})
    void aProcedureStopsBothClocksAndItsEndStartsThemWithBothDatesInWriting() {
        var path = accepted();
        clock.itIs("Thu 2026-09-24 10:00");
        Answers.assertDone(as(SUN_LI).post(path + "/procedures", Bodies.example("beginProcedure")), "PAUSED");
        clock.itIs("Mon 2026-10-12 11:00");
        var running = as(HE_QING).get(path + "/procedures");
        assertThat(running.at("/0/kind")).isEqualTo("EXPERT_REVIEW");
        assertThat(running.at("/0/plannedUntil")).isEqualTo("2026-10-09");
        assertThat(running.at("/0/card")).isEqualTo("RED");
        assertThat(running.at("/0/workingDays")).isEqualTo("7");
        var ended = as(SUN_LI).post(path + "/procedures/1/end", Bodies.example("endProcedure"));
        Answers.assertDone(ended, "ACCEPTED");
        assertThat(ended.at("/promisedDueAt")).isEqualTo("2026-10-16T17:30:00+08:00");
        assertThat(ended.at("/legalDueAt")).isEqualTo("2026-11-04T17:30:00+08:00");
        var clocks = as(SUN_LI).get(path + "/clocks");
        assertThat(clocks.at("/promised/card")).isEqualTo("NONE");
        assertThat(clocks.at("/pauses/0/cause")).isEqualTo("SPECIAL_PROCEDURE");
        assertThat(clocks.at("/pauses/0/officer")).isEqualTo("1010");
        assertThat(clocks.at("/pauses/0/workingDays")).isEqualTo("7");
        assertThat(clocks.at("/pauses/0/notice")).startsWith("TC-2026-");
        assertThat(clocks.json().at("/promised/days").toString()).contains(clocks.at("/pauses/0/notice"));
        assertThat(clocks.at("/steps/0/kind")).isEqualTo("SPECIAL_PROCEDURE");
        assertThat(clocks.at("/steps/0/card")).isEqualTo("RED");
        assertThat(as(CHEN_JING).get(path + "/papers").json().findValuesAsString("kind"))
                .containsExactly("MATERIALS_RECEIPT", "ACCEPTANCE_NOTICE", "PROCEDURE_NOTICE", "CLOCK_NOTICE");
        assertThat(as(HE_QING).get(path + "/timeline").json().findValuesAsString("kind"))
                .endsWith("PROCEDURE_BEGUN", "PAPER_ISSUED", "PROCEDURE_ENDED", "CLOCK_RESUMED", "PAPER_ISSUED");
    }

    @Test
    @Clause("LIC-45")
    void whatIsLateOrNearlySoIsListedForAllCases() {
        var path = accepted();
        as(SUN_LI).post(path + "/procedures", Bodies.example("beginProcedure"));
        var no = path.substring(path.lastIndexOf('/') + 1);
        assertThat(as(HE_QING).get("/api/v1/pressing-steps").text()).doesNotContain(no);
        clock.itIs("Thu 2026-09-24 10:00");
        assertThat(cardOf(no)).isEqualTo("WARNING");
        clock.itIs("Tue 2026-09-29 17:31");
        assertThat(cardOf(no)).isEqualTo("YELLOW");
        clock.itIs("Wed 2026-09-30 17:31");
        assertThat(cardOf(no)).isEqualTo("RED");
        as(SUN_LI).post(path + "/procedures/1/end", Bodies.example("endProcedure"));
        assertThat(as(HE_QING).get("/api/v1/pressing-steps").text()).doesNotContain(no);
    }

    private String cardOf(String no) {
        for (var step : as(HE_QING).get("/api/v1/pressing-steps").json())
            if (step.at("/caseNumber").asString().equals(no))
                return step.at("/step/card").asString();
        return "none";
    }

    @Test
    @Clause({"LIC-45", "LIC-55"})
    void whatTheLawWantsAndIsLeftOutIsToldAtOnce() {
        var path = accepted() + "/procedures";
        var bare = as(SUN_LI).post(path, "{\"kind\":\"INSPECTION\",\"plannedDays\":0,\"officers\":[\"1010\"]}");
        Answers.assertProblem(bare, 422, "PLANNED_DAYS_MISSING");
        assertThat(bare.json().at("/refusals").findValuesAsString("code"))
                .containsExactly("PLANNED_DAYS_MISSING", "PROCEDURE_REASON_MISSING", "TWO_OFFICERS_NEEDED");
        var strangers =
                "{\"kind\":\"NAMED_IN_GUIDE\",\"name\":\"喝茶\",\"plannedDays\":3,\"reason\":\"x\",\"officers\":[\"9999\"]}";
        var told = as(SUN_LI).post(path, strangers);
        assertThat(told.json().at("/refusals").findValuesAsString("code"))
                .containsExactly("OFFICER_UNKNOWN", "STEP_NOT_IN_GUIDE");
        Answers.assertProblem(as(HE_QING).post(path, Bodies.example("beginProcedure")), 403, "NOT_PERMITTED");
        Answers.assertProblem(
                as(SUN_LI).post(path + "/7/end", Bodies.example("endProcedure")), 422, "PROCEDURE_NOT_RUNNING");
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.Town.BINHE;
import static onewindow.casework.web.api.Town.QINGSHAN;
import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.FANG_MIN;
import static onewindow.casework.web.api.Town.Who.GAO_MIN;
import static onewindow.casework.web.api.Town.Who.LIU_YANG;
import static onewindow.casework.web.api.Town.Who.OF_BINHE;
import static onewindow.casework.web.api.Town.Who.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onewindow.calendar.CalendarChange;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.ChangeNo;
import onewindow.calendar.YearlyJson;
import onewindow.casework.CaseFiles;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.Recount;
import onewindow.casework.RecountRound;
import onewindow.casework.store.RecountStore;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The notice of 2027 reaches two centres: each recounts its own cases, under its own hand, whatever happens meanwhile. */
// A town of its own: what moves its calendar may move nobody else's dates.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=recount")
@OnTestDatabase
@Import(Town.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@Clause({"A3.5", "B7"})
class RecountOfNoticeTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Town.Keys keys;

    @Autowired
    private TestClock clock;

    @Autowired
    private Casework casework;

    @Autowired
    private Recount recount;

    @Autowired
    private RecountStore store;

    @Autowired
    private CalendarChanges changes;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PlatformTransactionManager transactions;

    private Api as(Town.Who who) {
        return Api.withKey(port, keys.of(who));
    }

    @BeforeEach
    void itIsDecember() {
        clock.itIs("Mon 2026-12-14 09:00");
    }

    /** Promised in seven working days: Wed 2026-12-23; the law's twenty end in the year that is not published. */
    private String accepted(Town.Who who) {
        var no = as(who).post("/api/v1/cases", Bodies.APPLICATION).at("/number");
        assertThat(as(who).post("/api/v1/cases/" + no + "/acceptance", "").at("/provisional"))
                .isEqualTo("true");
        return no;
    }

    private String notice() {
        return as(SYSTEM).post("/api/v1/calendar/notices", YearlyJson.of(2027)).header("Location");
    }

    private static ChangeNo numberOf(String change) {
        return new ChangeNo(change.substring(change.lastIndexOf('/') + 1));
    }

    private String listed(Town.Who who, String change) {
        return "{\"round\": " + as(who).post(change + "/list", "").at("/list/round") + "}";
    }

    private void headEqualsFold(CentreId centre, String no) {
        var number = new CaseNumber(no);
        assertThat(casework.folded(centre, number))
                .isEqualTo(casework.summary(centre, number).orElseThrow().standing());
    }

    private long recountsOf(CentreId centre, String no) {
        return files.open(centre, new CaseNumber(no)).orElseThrow().entries().stream()
                .filter(entry -> entry.kind().equals("DueDateRecounted"))
                .count();
    }

    @Test
    void eachCentreSignsForItsOwnCases() {
        var here = accepted(CHEN_JING);
        var there = accepted(OF_BINHE);
        var change = notice();
        assertThat(as(FANG_MIN).get(change).status()).isEqualTo(404);
        var approved = as(LIU_YANG).post(change + "/approval", listed(LIU_YANG, change));
        assertThat(approved.at("/list/moved")).as(approved.text()).isEqualTo("1");
        headEqualsFold(QINGSHAN, here);
        assertThat(casework.summary(QINGSHAN, new CaseNumber(here))
                        .orElseThrow()
                        .standing()
                        .provisional())
                .isFalse();

        assertThat(as(FANG_MIN).get(change).at("/outstanding")).isEqualTo("true");
        assertThat(recountsOf(BINHE, there)).isZero();
        clock.itIs("Tue 2026-12-15 09:00");
        // Handed over meanwhile: by the new calendar, yet the applicant was promised the old date.
        as(OF_BINHE).post("/api/v1/cases/" + there + "/hand-over", "{\"to\": \"2001\", \"reason\": \"轮岗\"}");
        headEqualsFold(BINHE, there);
        var round = listed(FANG_MIN, change);
        assertThat(as(FANG_MIN).get(change).at("/list/moved")).isEqualTo("1");
        var signed = as(FANG_MIN).post(change + "/approval", round, "binhe-signs-2027");
        assertThat(signed.at("/outstanding")).as(signed.text()).isEqualTo("false");
        assertThat(recountsOf(BINHE, there)).isEqualTo(1);
        headEqualsFold(BINHE, there);
        assertThat(ledger.history(Stream.of(BINHE, "recount", numberOf(change))).entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo("RecountSigned");
                    assertThat(entry.signature().officer().value()).isEqualTo("2001");
                });
        assertThat(as(FANG_MIN)
                        .post(change + "/approval", round, "binhe-signs-2027")
                        .status())
                .isEqualTo(200);
        assertThat(recountsOf(BINHE, there)).isEqualTo(1);
    }

    @Test
    void aCaseAcceptedAfterTheChangeIsNotRecounted() {
        var before = accepted(OF_BINHE);
        var change = notice();
        as(LIU_YANG).post(change + "/approval", listed(LIU_YANG, change));
        clock.itIs("Tue 2026-12-15 09:00");
        var no = as(OF_BINHE).post("/api/v1/cases", Bodies.APPLICATION).at("/number");
        assertThat(as(OF_BINHE).post("/api/v1/cases/" + no + "/acceptance", "").at("/provisional"))
                .isEqualTo("false");
        as(FANG_MIN).post(change + "/approval", listed(FANG_MIN, change));
        assertThat(recountsOf(BINHE, before)).isEqualTo(1);
        assertThat(recountsOf(BINHE, no)).isZero();
    }

    @Test
    void aRunThatBrokeOffGoesOnWhereItStoodAndALaterChangeWaitsForIt() {
        var cases = IntStream.range(0, 3).mapToObj(one -> accepted(CHEN_JING)).toList();
        var change = notice();
        listed(LIU_YANG, change);
        signedAndBrokenOff(numberOf(change));
        assertThat(recount.outstanding(QINGSHAN)).extracting(CalendarChange::no).containsExactly(numberOf(change));
        var closing = as(GAO_MIN)
                .post(
                        "/api/v1/calendar/closures",
                        Bodies.example("proposeClosure").replace("2026-09-2", "2026-12-2"))
                .header("Location");
        assertThat(as(LIU_YANG)
                        .post(closing + "/approval", listed(LIU_YANG, closing))
                        .at("/code"))
                .isEqualTo("RECOUNT_OUTSTANDING");
        for (int press = 1; press <= 2; press++)
            assertThat(as(LIU_YANG).post(change + "/recount", "").at("/list/moved"))
                    .isEqualTo("3");
        assertThat(recount.outstanding(QINGSHAN)).isEmpty();
        for (var no : cases) {
            assertThat(recountsOf(QINGSHAN, no)).isEqualTo(1);
            headEqualsFold(QINGSHAN, no);
        }
        assertThat(as(LIU_YANG)
                        .post(closing + "/approval", listed(LIU_YANG, closing))
                        .status())
                .isEqualTo(200);
    }

    /** What the program has written when it is killed right after the approval. */
    private void signedAndBrokenOff(ChangeNo change) {
        var director = LIU_YANG.officer();
        var submission = new SubmissionId("killed-after-approval");
        var signature = director.signing(clock.instant(), submission);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            changes.approve(change, Map.of(), signature, director).orThrow();
            store.insert(new RecountRound(
                    QINGSHAN,
                    change,
                    store.nextRound(QINGSHAN, change),
                    true,
                    signature.at(),
                    director.no(),
                    submission,
                    "",
                    0,
                    0,
                    null));
        });
        changes.inForceNow();
    }

    @Test
    void clerksWhoActMeanwhileLoseNothingAndNoCaseIsLeftOut() throws Exception {
        var cases = IntStream.range(0, 12).mapToObj(one -> accepted(CHEN_JING)).toList();
        var change = notice();
        var round = listed(LIU_YANG, change);
        try (var clerks = Executors.newFixedThreadPool(2)) {
            var acts = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (var no : cases) acts.add(clerks.submit(() -> handedOver(no)));
            assertThat(as(LIU_YANG).post(change + "/approval", round).at("/list/moved"))
                    .isEqualTo("12");
            for (var act : acts) assertThat(act.get()).isIn(200, 409);
        }
        for (var no : cases) {
            assertThat(recountsOf(QINGSHAN, no)).isEqualTo(1);
            headEqualsFold(QINGSHAN, no);
        }
    }

    private int handedOver(String no) {
        return as(CHEN_JING)
                .post("/api/v1/cases/" + no + "/hand-over", "{\"to\": \"1004\", \"reason\": \"轮岗\"}")
                .status();
    }
}

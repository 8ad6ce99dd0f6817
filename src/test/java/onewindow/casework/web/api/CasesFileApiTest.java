package onewindow.casework.web.api;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.EDITOR;
import static onewindow.casework.web.api.Town.Who.OF_BINHE;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The lists of cases as files over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
@Clause({"A3.4", "A3.5", "A3.6"})
class CasesFileApiTest {
    private static final String FILE = "/api/v1/cases/export?format=CSV&view=";

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

    private String received() {
        return as(CHEN_JING).post("/api/v1/cases", Bodies.APPLICATION).at("/number");
    }

    @Test
    void aListHoldsItsCasesWithBothDueMomentsAndTheApplicantMasked() {
        var number = received();
        as(CHEN_JING).post("/api/v1/cases/" + number + "/acceptance", "");
        var file = as(CHEN_JING).get(FILE + "OPEN");
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        var line = file.text().lines().filter(row -> row.contains(number)).findFirst();
        assertThat(line.orElseThrow()).contains("林*雨", "2026-10-08 17:30", "2026-10-26 17:30");
        assertThat(file.text()).doesNotContain("林晓雨", "420399199003078311");
    }

    @Test
    void whoIsNotAnsweredTheSameDayStandsInTheListOfThatDayForEver() {
        var number = received();
        assertThat(as(CHEN_JING).get(FILE + "NO_RECEIPT").text()).doesNotContain(number);
        clock.itIs("Tue 2026-09-22 09:00");
        assertThat(as(CHEN_JING).get(FILE + "NO_RECEIPT").text()).contains(number);
        as(CHEN_JING).post("/api/v1/cases/" + number + "/acceptance", "");
        assertThat(as(CHEN_JING).get(FILE + "NO_RECEIPT").text()).contains(number);
    }

    @Test
    void nobodyTakesAwayTheCasesOfAnotherCentreNorWithoutTheRight() {
        var number = received();
        assertThat(as(OF_BINHE).get(FILE + "ALL").text()).doesNotContain(number);
        assertThat(as(EDITOR).get(FILE + "ALL").status()).isEqualTo(403);
        assertThat(as(CHEN_JING).get(FILE + "NOWHERE").status()).isEqualTo(400);
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.EDITOR;
import static onewindow.casework.web.api.Town.Who.OF_BINHE;
import static onewindow.casework.web.api.Town.Who.WU_MIN;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Guides are ranked by the one-time notices they cause, counted with the notice itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
@Import(Town.class)
@Clause({"A3.1", "A3.3"})
class GuideFaultsApiTest {
    private static final String REPORT = "/api/v1/reports/guides?from=2026-11-01&to=2026-11-30";

    @LocalServerPort
    private int port;

    @Autowired
    private Town.Keys keys;

    @Autowired
    private TestClock clock;

    private Api as(Town.Who who) {
        return Api.withKey(port, keys.of(who));
    }

    private String received(String body) {
        return "/api/v1/cases/" + as(CHEN_JING).post("/api/v1/cases", body).at("/number");
    }

    @Test
    void aNoticeCountsAgainstItsGuideWithTheMaterialThatWasMissing() {
        clock.itIs("Wed 2026-11-18 10:12");
        assertThat(as(EDITOR).get(REPORT).json().size()).isZero();
        var incomplete = received(Bodies.example("receiveCase"));
        as(CHEN_JING).post(received(Bodies.APPLICATION) + "/acceptance", "");
        var asked = as(CHEN_JING).post(incomplete + "/supplement-notice", Bodies.example("askForSupplement"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(200);
        var ranked = as(EDITOR).get(REPORT);
        assertThat(ranked.json().size()).isEqualTo(1);
        assertThat(ranked.at("/0/item")).isEqualTo("QS-SCJG-006");
        assertThat(ranked.at("/0/received")).isEqualTo("2");
        assertThat(ranked.at("/0/asked")).isEqualTo("1");
        assertThat(ranked.at("/0/share")).isEqualTo("50.0");
        assertThat(ranked.json().at("/0/causes").findValuesAsString("missing")).containsExactlyInAnyOrder("0", "1");
        assertThat(ranked.json().at("/0/causes").findValuesAsString("defective"))
                .containsExactlyInAnyOrder("1", "0");
        assertThat(as(EDITOR)
                        .get("/api/v1/reports/guides?from=2026-12-01&to=2026-12-31")
                        .json()
                        .size())
                .isZero();
        assertThat(as(EDITOR)
                        .get("/api/v1/reports/guides/export?from=2026-11-01&to=2026-11-30&format=CSV")
                        .text())
                .contains("QS-SCJG-006", ",2,1,50.0,");
    }

    @Test
    void whoKeepsNoGuidesAndSeesNoFiguresMayNotSeeIt() {
        assertThat(as(CHEN_JING).get(REPORT).status()).isEqualTo(403);
        assertThat(as(OF_BINHE).get(REPORT).status()).isEqualTo(403);
        assertThat(as(WU_MIN).get(REPORT).status()).isEqualTo(200);
    }
}

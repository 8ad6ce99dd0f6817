package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.WU_MIN;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.api.Town;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The lists of cases and the files behind them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class CasesPagesTest {
    @Autowired
    private Counter counter;

    @Test
    @Clause({"A3.3", "A3.4"})
    void whoWatchesOverTheCentreSeesWhatWentWrongAndTakesTheListAlong() {
        counter.itIs("Mon 2026-09-21 09:00");
        var path = counter.received();
        counter.itIs("Tue 2026-09-22 09:00");
        var shown = counter.as(WU_MIN).opens("/cases?view=NO_RECEIPT&q=林").text();
        assertThat(shown).contains(path, "监督清单", "/cases/export?view=NO_RECEIPT&amp;q=");
        assertThat(counter.as(CHEN_JING).opens("/cases").text()).doesNotContain("监督清单");
        var file = counter.as(WU_MIN).opens("/cases/export?view=NO_RECEIPT&q=林&format=CSV");
        assertThat(file.text()).contains(path.substring("/cases/".length()));
        var none = counter.as(WU_MIN).opens("/cases/export?view=NO_RECEIPT&q=王&format=CSV");
        assertThat(none.text()).contains("办件编号").doesNotContain(path.substring("/cases/".length()));
    }
}

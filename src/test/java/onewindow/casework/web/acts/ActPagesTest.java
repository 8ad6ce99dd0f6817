package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.web.api.Api;
import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.TestClock;
import onewindow.casework.web.api.Town;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Every act of a case over its page: shown, previewed, done. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import(Town.class)
class ActPagesTest {
    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Autowired
    private Town.Keys keys;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsFridayMorning() {
        clock.itIs("Fri 2026-09-18 10:12");
    }

    private Clerk chenJing() {
        return new Clerk(web, CHEN_JING.officer());
    }

    private Clerk sunLi() {
        return new Clerk(web, SUN_LI.officer());
    }

    private String received() {
        return "/cases/"
                + Api.withKey(port, keys.of(CHEN_JING))
                        .post("/api/v1/cases", Bodies.APPLICATION)
                        .at("/number");
    }

    @Test
    @Clause({"A3.2", "A3.4", "LIC-44"})
    void aCaseGoesFromReceiptToDeliveryOverItsPages() {
        var path = received();
        var page = chenJing().opens(path);
        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text()).contains(path + "/acceptance").doesNotContain("林晓雨");
        var preview = chenJing().opens(path + "/acceptance");
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).contains("受理通知书", "预览", "确认受理").doesNotContain("林晓雨", "style=");
        assertThat(chenJing().sends(path + "/acceptance", "version", "2").to()).isEqualTo(path);
        clock.itIs("Mon 2026-09-28 15:00");
        var decision =
                sunLi().sends(path + "/decision/preview", "version", "4", "granted", "true", "opinion", "经审查符合条件");
        assertThat(decision.status()).as(decision.text()).isEqualTo(200);
        assertThat(decision.text()).contains("经审查符合条件", "决定书");
        assertThat(sunLi().sends(path + "/decision", "version", "4", "granted", "true", "opinion", "经审查符合条件")
                        .to())
                .isEqualTo(path);
    }
}

package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static onewindow.casework.web.api.Town.Who.OF_BINHE;
import static onewindow.casework.web.api.Town.Who.SUN_LI;
import static onewindow.casework.web.api.Town.Who.ZHOU_WEI;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.Town;
import onewindow.people.web.access.Present;
import onewindow.platform.Clause;
import onewindow.platform.database.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What goes wrong before the pages of acts: each is helped, nothing is done twice or half. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Town.class, Counter.class})
class AnomalyPagesTest {
    @Autowired
    private Counter counter;

    @Autowired
    private MockMvc web;

    @BeforeEach
    void itIsMondayMorning() {
        counter.itIs("Mon 2026-09-21 09:00");
    }

    private List<String> kinds(String path) {
        return counter.programOf(CHEN_JING)
                .get("/api/v1" + path + "/timeline")
                .json()
                .findValuesAsString("kind");
    }

    @Test
    @Clause("A2.2")
    void aButtonPressedTwiceOrAfterTheBackButtonActsOnce() {
        var path = counter.accepted();
        String[] written = {"version", "4", "granted", "true", "opinion", "经审查符合条件"};
        var sunLi = counter.as(SUN_LI);
        assertThat(sunLi.sendsAs("3f2a7c1e-5b0d-4e8a-9c66-1d2e3f4a5b6c", path + "/decision", written)
                        .to())
                .isEqualTo(path);
        var after = kinds(path);
        assertThat(sunLi.sendsAs("3f2a7c1e-5b0d-4e8a-9c66-1d2e3f4a5b6c", path + "/decision", written)
                        .to())
                .isEqualTo(path);
        assertThat(kinds(path)).isEqualTo(after);
        var again = sunLi.sends(path + "/decision", written);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("经审查符合条件", "ow-refusal-what");
        assertThat(kinds(path)).isEqualTo(after);
    }

    @Test
    @Clause({"A3.2", "B19"})
    void ofTwoWhoWorkOnOneCaseTheSecondSeesWhatTheFirstDidAndLosesNothing() {
        var path = counter.accepted();
        assertThat(counter.as(CHEN_JING)
                        .sends(path + "/hand-over", "to", "1004", "reason", "调岗")
                        .to())
                .isEqualTo(path);
        var before = kinds(path);
        var stale = counter.as(CHEN_JING).sends(path + "/hand-over", "version", "4", "to", "1010", "reason", "请假两周");
        assertThat(stale.status()).isIn(409, 422);
        assertThat(stale.text()).contains("他人已经办理", "调岗", "请假两周");
        assertThat(kinds(path)).isEqualTo(before);
        assertThat(counter.as(ZHOU_WEI).opens(path).text()).contains("周伟");
    }

    @Test
    @Clause({"SEC-8", "PIP-51"})
    void whatIsUnknownOrOfAnotherCentreIsNotThere() {
        var path = counter.accepted();
        for (var act : List.of("", "/decision", "/hand-over", "/personal-data", "/no-such-act")) {
            var foreign = counter.as(OF_BINHE).opens(path + act);
            assertThat(foreign.status()).as(act).isIn(403, 404);
            assertThat(foreign.text()).doesNotContain("林晓雨", "食品经营许可");
        }
        for (var unknown : List.of("/cases/QS99010199999", "/cases/x", "/cases/%00", "/cases/" + "9".repeat(3000)))
            assertThat(counter.as(CHEN_JING).opens(unknown).status())
                    .as(unknown)
                    .isIn(400, 404);
    }

    @Test
    @Clause("A2.2")
    void aFormThatIsNotOursDoesNothingAndIsTold() throws Exception {
        var path = counter.accepted();
        var before = kinds(path);
        var answer = web.perform(MockMvcRequestBuilders.post(path + "/hand-over")
                        .with(Present.as(CHEN_JING.officer()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf().useInvalidToken())
                        .param("submission", "8e1d4b7a-2c3f-4a5b-8d9e-0f1a2b3c4d5e")
                        .param("to", "1004")
                        .param("reason", "调岗"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(kinds(path)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "\u0000", "\u202E\u200B", "<script>alert(1)</script>", "LONG", "-1", "' or 1=1 --"})
    @Clause("A3.3")
    void whateverIsTypedIsHelpedAndNeverBreaks(String typed) {
        var path = counter.accepted();
        var text = typed.equals("LONG") ? "长".repeat(100_000) : typed;
        var fields = new String[] {"version", text, "to", text, "reason", text, "granted", text, "opinion", text};
        for (var act :
                List.of("/hand-over", "/decision", "/step-back", "/termination", "/withdrawal", "/extension-wish"))
            for (var step : List.of("/preview", "")) {
                var shown = counter.as(SUN_LI).sends(path + act + step, fields);
                assertThat(shown.status()).as(act + step + " " + typed).isLessThan(500);
                assertThat(shown.text()).doesNotContain("<script>alert(1)");
            }
    }

    @Test
    @Clause("BIZ-40")
    void whatNoPublishedItemAsksForIsNotReceived() {
        var unknown = Bodies.APPLICATION.replace("QS-SCJG-006", "QS-SCJG-999");
        var refused = counter.programOf(CHEN_JING).post("/api/v1/cases", unknown);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("ITEM_NOT_PUBLISHED");
        assertThat(refused.text()).contains("BIZ-40");
    }
}

package onewindow.casework.web.acts;

import static onewindow.casework.web.api.Town.Who.CHEN_JING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import onewindow.casework.web.api.Api;
import onewindow.casework.web.api.Bodies;
import onewindow.casework.web.api.TestClock;
import onewindow.casework.web.api.Town;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.MockMvc;

/** The counter of the town on any day: cases that lie there, and officers before the pages. */
@TestComponent
public class Counter {
    private final MockMvc web;
    private final Environment environment;
    private final Town.Keys keys;
    private final TestClock clock;

    Counter(MockMvc web, Environment environment, Town.Keys keys, TestClock clock) {
        this.web = web;
        this.environment = environment;
        this.keys = keys;
        this.clock = clock;
    }

    public void itIs(String moment) {
        clock.itIs(moment);
    }

    public Instant now() {
        return clock.instant();
    }

    public Clerk as(Town.Who who) {
        return new Clerk(web, who.officer());
    }

    /** The same person as a program. */
    public Api programOf(Town.Who who) {
        return Api.withKey(environment.getRequiredProperty("local.server.port", Integer.class), keys.of(who));
    }

    /** The page of Ms Lin's case, received now. */
    public String received() {
        return "/cases/"
                + programOf(CHEN_JING).post("/api/v1/cases", Bodies.APPLICATION).at("/number");
    }

    /** The same, accepted. */
    public String accepted() {
        var path = received();
        assertThat(programOf(CHEN_JING)
                        .post("/api/v1" + path + "/acceptance", "")
                        .status())
                .isEqualTo(200);
        return path;
    }
}

package onewindow.casework.rules;

import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import onewindow.casework.Act;
import onewindow.casework.PublicityAct;
import onewindow.casework.PublicityReason;
import onewindow.casework.SecrecyGround;
import onewindow.casework.rules.CaseSamples.History;
import onewindow.platform.Clause;
import org.junit.jupiter.api.Test;

/** A licence that was granted is public; a registration never is. */
@Clause({"LIC-40", "LIC-5"})
class PublicityTest {
    private static History granted(CaseSamples application) {
        return application
                .receivedAt("Mon 2026-09-21 09:00")
                .and(new Act.Accept(), "Mon 2026-09-21 09:20")
                .and(ActSamples.GRANT, "Tue 2026-09-22 10:00", "1010");
    }

    @Test
    void whatIsNoLicenceHasNothingToWithhold() {
        assertThat(reasons(granted(aCase().noLicence()).decide(ActSamples.WITHHOLD, "Wed 2026-09-23 10:00")))
                .containsExactly(PublicityReason.NOTHING_PUBLIC);
    }

    @Test
    void aGroundWithoutAReasonKeepsNothingOut() {
        var bare = new PublicityAct.Withhold(SecrecyGround.PRIVACY, " ");
        assertThat(reasons(granted(aCase()).decide(bare, "Wed 2026-09-23 10:00")))
                .containsExactly(PublicityReason.PUBLICITY_REASON_MISSING);
    }

    @Test
    void itIsKeptOutUntilItIsPublishedAgain() {
        var secret = granted(aCase()).and(ActSamples.WITHHOLD, "Wed 2026-09-23 10:00", "1010");
        assertThat(secret.file().proceedings().withheld()).isPresent();
        var open = secret.and(new PublicityAct.Publish("申请人同意"), "Thu 2026-09-24 10:00", "1010");
        assertThat(open.file().proceedings().withheld()).isEmpty();
    }
}

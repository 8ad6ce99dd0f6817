package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import onewindow.casework.rules.RenewalFact;

/** What time has done to a licence whose renewal was asked for, as programs read it. */
sealed interface RenewalHappening extends Happening {
    @Schema(name = "RenewalDeemed", description = "Nobody decided before the licence ended: it counts as renewed")
    record RenewalDeemed(String licence, LocalDate validUntil) implements RenewalHappening {}

    static HappeningKind kindOf(RenewalHappening happening) {
        return switch (happening) {
            case RenewalDeemed one -> HappeningKind.RENEWAL_DEEMED;
        };
    }

    static Happening of(RenewalFact fact) {
        return switch (fact) {
            case RenewalFact.RenewalDeemed one -> new RenewalDeemed(one.licence(), one.validUntil());
        };
    }
}

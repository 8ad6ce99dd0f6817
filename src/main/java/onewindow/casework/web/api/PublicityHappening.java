package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import onewindow.casework.SecrecyGround;
import onewindow.casework.rules.PublicityFact;

/** What happened about the publication of a result, as programs read it. */
sealed interface PublicityHappening extends Happening {
    @Schema(name = "ResultWithheld", description = "The result is kept out of the public list")
    record ResultWithheld(SecrecyGround ground, String reason) implements PublicityHappening {}

    @Schema(name = "ResultPublished", description = "The result is public again")
    record ResultPublished(String reason) implements PublicityHappening {}

    static HappeningKind kindOf(PublicityHappening happening) {
        return switch (happening) {
            case ResultWithheld one -> HappeningKind.RESULT_WITHHELD;
            case ResultPublished one -> HappeningKind.RESULT_PUBLISHED;
        };
    }

    static Happening of(PublicityFact fact) {
        return switch (fact) {
            case PublicityFact.ResultWithheld withheld -> new ResultWithheld(withheld.ground(), withheld.reason());
            case PublicityFact.ResultPublished published -> new ResultPublished(published.reason());
        };
    }
}

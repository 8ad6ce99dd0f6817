package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import onewindow.casework.RestrictionGround;
import onewindow.casework.rules.RestrictionFact;

/** What happened about the restriction of an applicant, as programs read it. */
sealed interface RestrictionHappening extends Happening {
    @Schema(name = "ApplicantRestricted", description = "The applicant may not ask for this licence again until a day")
    record ApplicantRestricted(RestrictionGround ground, String concern, LocalDate from, LocalDate until)
            implements RestrictionHappening {}

    @Schema(name = "RestrictionEnded", description = "The restriction ended before its time")
    record RestrictionEnded(String reason) implements RestrictionHappening {}

    static HappeningKind kindOf(RestrictionHappening happening) {
        return switch (happening) {
            case ApplicantRestricted one -> HappeningKind.APPLICANT_RESTRICTED;
            case RestrictionEnded one -> HappeningKind.RESTRICTION_ENDED;
        };
    }

    static Happening of(RestrictionFact fact) {
        return switch (fact) {
            case RestrictionFact.ApplicantRestricted one ->
                new ApplicantRestricted(one.ground(), one.concern(), one.from(), one.until());
            case RestrictionFact.RestrictionEnded one -> new RestrictionEnded(one.reason());
        };
    }
}

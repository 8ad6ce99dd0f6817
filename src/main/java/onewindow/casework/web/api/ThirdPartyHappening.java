package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import onewindow.casework.Stance;
import onewindow.casework.rules.ThirdPartyFact;

/** What happened with those whose interest a case touches, as programs read it; names stand on sealed paper only. */
sealed interface ThirdPartyHappening extends Happening {
    @Schema(name = "ThirdPartyTold", description = "One whose interest is touched was told")
    record ThirdPartyTold(int number, String relation, String interest, LocalDate answerBy)
            implements ThirdPartyHappening {}

    @Schema(name = "StatementHeard", description = "A statement was heard; party 0 is the applicant")
    record StatementHeard(int party, LocalDate on, Stance stance, String gist, String answer)
            implements ThirdPartyHappening {}

    static Happening of(ThirdPartyFact fact) {
        return switch (fact) {
            case ThirdPartyFact.ThirdPartyTold told ->
                new ThirdPartyTold(told.number(), told.relation(), told.interest(), told.answerBy());
            case ThirdPartyFact.StatementHeard heard ->
                new StatementHeard(heard.party(), heard.on(), heard.stance(), heard.gist(), heard.answer());
        };
    }
}

package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import onewindow.casework.Opinion;
import onewindow.casework.rules.JointFact;

/** What happened between units that have a part in one case, as programs read it. */
sealed interface JointHappening extends Happening {
    @Schema(name = "OpinionAsked", description = "A part of the case was passed to another unit")
    record OpinionAsked(int number, String unit, String matter) implements JointHappening {}

    @Schema(name = "OpinionGiven", description = "The unit said what it thinks of its part")
    record OpinionGiven(int number, String unit, Opinion opinion, String words) implements JointHappening {}

    static Happening of(JointFact fact) {
        return switch (fact) {
            case JointFact.OpinionAsked asked -> new OpinionAsked(asked.number(), asked.unit(), asked.matter());
            case JointFact.OpinionGiven given ->
                new OpinionGiven(given.number(), given.unit(), given.opinion(), given.words());
        };
    }
}

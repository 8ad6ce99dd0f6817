package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.casework.rules.ClosingFact;

/** What ended a case early or took it a step back, as programs read it. */
sealed interface ClosingHappening extends Happening {
    @Schema(name = "Withdrawn", description = "The applicant withdrew in writing; which materials went back to him")
    record Withdrawn(Act.Recipient by, LocalDate writtenOn, String reason, List<Integer> returned)
            implements ClosingHappening {}

    @Schema(name = "SupplementReminded", description = "The applicant was reminded of what is missing")
    record SupplementReminded(LocalDate lastDay) implements ClosingHappening {}

    @Schema(name = "Terminated", description = "The case was closed because what was asked for never came")
    record Terminated(String reason, String basis) implements ClosingHappening {}

    @Schema(name = "SteppedBack", description = "The case went a step back, from where and why")
    record SteppedBack(CaseState from, String reason) implements ClosingHappening {}

    @Schema(name = "SteppedOn", description = "The window handed it on again")
    record SteppedOn(String reply) implements ClosingHappening {}

    static Happening of(ClosingFact fact) {
        return switch (fact) {
            case ClosingFact.ApplicationWithdrawn withdrawn ->
                new Withdrawn(withdrawn.by(), withdrawn.writtenOn(), withdrawn.reason(), withdrawn.returned());
            case ClosingFact.SupplementReminded reminded -> new SupplementReminded(reminded.lastDay());
            case ClosingFact.CaseTerminated terminated -> new Terminated(terminated.reason(), terminated.basis());
            case ClosingFact.CaseSteppedBack back -> new SteppedBack(back.from(), back.reason());
            case ClosingFact.CaseSteppedOn on -> new SteppedOn(on.reply());
        };
    }
}

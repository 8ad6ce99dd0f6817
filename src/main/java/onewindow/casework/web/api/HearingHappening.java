package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import onewindow.casework.HearingParty;
import onewindow.casework.rules.HearingFact;

/** What happened about the hearing of a case, as programs read it; what was said stands on sealed paper only. */
sealed interface HearingHappening extends Happening {
    @Schema(name = "HearingRightsTold", description = "The right to a hearing was told")
    record HearingRightsTold(String reason, LocalDate askBy) implements HearingHappening {}

    @Schema(name = "HearingRequested", description = "A hearing was asked for, or the office holds one")
    record HearingRequested(HearingParty by, LocalDate askedOn, String reason, LocalDate holdBy)
            implements HearingHappening {}

    @Schema(name = "HearingWaived", description = "It was said in writing that nobody wants a hearing")
    record HearingWaived(LocalDate on) implements HearingHappening {}

    @Schema(name = "HearingCalled", description = "When and where it is held, who presides")
    record HearingCalled(
            OffsetDateTime heldAt, String place, String chair, String clerk, boolean open, String whyClosed)
            implements HearingHappening {}

    @Schema(name = "HearingHeld", description = "It was held; the minutes are signed")
    record HearingHeld(boolean applicantCame, String conclusion) implements HearingHappening {}

    static Happening of(HearingFact fact) {
        return switch (fact) {
            case HearingFact.HearingRightsTold told -> new HearingRightsTold(told.reason(), told.askBy());
            case HearingFact.HearingRequested request ->
                new HearingRequested(request.by(), request.askedOn(), request.reason(), request.holdBy());
            case HearingFact.HearingWaived waived -> new HearingWaived(waived.on());
            case HearingFact.HearingCalled called ->
                new HearingCalled(
                        Moments.of(called.heldAt()),
                        called.place(),
                        called.chair(),
                        called.clerk(),
                        called.open(),
                        called.whyClosed());
            case HearingFact.HearingHeld held -> new HearingHeld(held.applicantCame(), held.conclusion());
        };
    }
}

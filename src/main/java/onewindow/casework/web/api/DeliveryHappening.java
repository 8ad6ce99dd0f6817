package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import onewindow.casework.DeliveryWay;
import onewindow.casework.rules.DeliveryFact;

/** What happened on the way of a result to the applicant, as programs read it. */
sealed interface DeliveryHappening extends Happening {
    @Schema(name = "DeliveryWayChosen", description = "The applicant wishes another way of delivery")
    record WayChosen(DeliveryWay way) implements DeliveryHappening {}

    @Schema(name = "DeliveryFailed", description = "The applicant was not reached")
    record DeliveryFailed(DeliveryWay way, LocalDate on, String outcome) implements DeliveryHappening {}

    @Schema(name = "ResultLeft", description = "Left with an applicant who would not take it")
    record ResultLeft(LocalDate on, String reason, int witnesses) implements DeliveryHappening {}

    @Schema(name = "DeliveryAnnounced", description = "The delivery was made public, until its last day")
    record DeliveryAnnounced(LocalDate on, String where, LocalDate lastDay) implements DeliveryHappening {}

    @Schema(name = "NoticeConcluded", description = "The time of the notice is over; it counts as delivered")
    record NoticeConcluded(LocalDate lastDay) implements DeliveryHappening {}

    static HappeningKind kindOf(DeliveryHappening happening) {
        return switch (happening) {
            case WayChosen one -> HappeningKind.DELIVERY_WAY_CHOSEN;
            case DeliveryFailed one -> HappeningKind.DELIVERY_FAILED;
            case ResultLeft one -> HappeningKind.RESULT_LEFT;
            case DeliveryAnnounced one -> HappeningKind.DELIVERY_ANNOUNCED;
            case NoticeConcluded one -> HappeningKind.NOTICE_CONCLUDED;
        };
    }

    static Happening of(DeliveryFact fact) {
        return switch (fact) {
            case DeliveryFact.WayChosen chosen -> new WayChosen(chosen.way());
            case DeliveryFact.DeliveryFailed failed -> new DeliveryFailed(failed.way(), failed.on(), failed.outcome());
            case DeliveryFact.ResultLeft left -> new ResultLeft(left.on(), left.reason(), left.witnesses());
            case DeliveryFact.DeliveryAnnounced notice ->
                new DeliveryAnnounced(notice.on(), notice.where(), notice.lastDay());
            case DeliveryFact.NoticeConcluded concluded -> new NoticeConcluded(concluded.lastDay());
        };
    }
}

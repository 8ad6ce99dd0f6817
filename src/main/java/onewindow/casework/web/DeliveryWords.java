package onewindow.casework.web;

import onewindow.casework.rules.DeliveryFact;
import onewindow.casework.rules.DeliveryFact.DeliveryAnnounced;
import onewindow.casework.rules.DeliveryFact.DeliveryFailed;
import onewindow.casework.rules.DeliveryFact.NoticeConcluded;
import onewindow.casework.rules.DeliveryFact.ResultLeft;
import onewindow.casework.rules.DeliveryFact.WayChosen;
import onewindow.platform.web.Screen;

/** How the timeline tells of the way a result took. */
final class DeliveryWords {
    private DeliveryWords() {}

    static String icon(DeliveryFact fact) {
        return switch (fact) {
            case WayChosen chosen -> "arrows-exchange";
            case DeliveryFailed failed -> "x";
            case ResultLeft left -> "package";
            case DeliveryAnnounced announced -> "bell";
            case NoticeConcluded concluded -> "check";
        };
    }

    static String detail(Screen screen, DeliveryFact fact) {
        return switch (fact) {
            case WayChosen chosen -> screen.texts().word(chosen.way());
            case DeliveryFailed failed ->
                screen.t("delivery.failed", failed.on(), screen.texts().word(failed.way()), failed.outcome());
            case ResultLeft left -> screen.t("delivery.left", left.on(), left.reason(), left.witnesses());
            case DeliveryAnnounced announced ->
                screen.t("delivery.announced", announced.on(), announced.where(), announced.lastDay());
            case NoticeConcluded concluded -> screen.t("delivery.concluded", concluded.lastDay());
        };
    }
}

package onewindow.casework.web;

import java.util.function.UnaryOperator;
import onewindow.casework.rules.HearingFact;
import onewindow.casework.rules.HearingFact.HearingCalled;
import onewindow.casework.rules.HearingFact.HearingHeld;
import onewindow.casework.rules.HearingFact.HearingRequested;
import onewindow.casework.rules.HearingFact.HearingRightsTold;
import onewindow.casework.rules.HearingFact.HearingWaived;
import onewindow.platform.web.Screen;

/** How the timeline tells of a hearing. */
final class HearingWords {
    private HearingWords() {}

    static String icon(HearingFact fact) {
        return switch (fact) {
            case HearingRightsTold told -> "message";
            case HearingRequested requested -> "message-circle";
            case HearingWaived waived -> "x";
            case HearingCalled called -> "users-group";
            case HearingHeld held -> "notes";
        };
    }

    static String detail(Screen screen, HearingFact fact, UnaryOperator<String> officers) {
        return switch (fact) {
            case HearingRightsTold told -> screen.t("hearing.told", told.reason(), told.askBy());
            case HearingRequested requested ->
                screen.t(
                        "hearing.requested",
                        screen.texts().word(requested.by()),
                        requested.askedOn(),
                        requested.holdBy());
            case HearingWaived waived -> screen.t("hearing.waived", waived.on());
            case HearingCalled called ->
                screen.t("hearing.called", called.heldAt(), called.place(), officers.apply(called.chair()));
            case HearingHeld held -> held.conclusion();
        };
    }
}

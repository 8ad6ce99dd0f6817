package onewindow.casework.web;

import java.util.function.UnaryOperator;
import onewindow.casework.rules.RecusalFact;
import onewindow.casework.rules.RecusalFact.RecusalAsked;
import onewindow.casework.rules.RecusalFact.RecusalDenied;
import onewindow.casework.rules.RecusalFact.RecusalGranted;
import onewindow.platform.web.Screen;

/** How the timeline tells of a recusal. */
final class RecusalWords {
    private RecusalWords() {}

    static String icon(RecusalFact fact) {
        return switch (fact) {
            case RecusalAsked asked -> "user-circle";
            case RecusalGranted granted -> "user-x";
            case RecusalDenied denied -> "user-check";
        };
    }

    static String detail(Screen screen, RecusalFact fact, UnaryOperator<String> officers) {
        return switch (fact) {
            case RecusalAsked asked ->
                screen.t(
                        "recusal.asked",
                        screen.texts().word(asked.asker()),
                        officers.apply(asked.officer()),
                        screen.texts().word(asked.conflict()),
                        asked.reason());
            case RecusalGranted granted ->
                screen.t(
                        "recusal.granted",
                        officers.apply(granted.officer()),
                        officers.apply(granted.deputy()),
                        granted.reason());
            case RecusalDenied denied -> screen.t("recusal.denied", officers.apply(denied.officer()), denied.reason());
        };
    }
}

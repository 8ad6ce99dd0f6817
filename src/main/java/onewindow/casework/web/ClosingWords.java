package onewindow.casework.web;

import onewindow.casework.rules.ClosingFact;
import onewindow.casework.rules.ClosingFact.ApplicationWithdrawn;
import onewindow.casework.rules.ClosingFact.CaseSteppedBack;
import onewindow.casework.rules.ClosingFact.CaseSteppedOn;
import onewindow.casework.rules.ClosingFact.CaseTerminated;
import onewindow.casework.rules.ClosingFact.SupplementReminded;
import onewindow.platform.web.Screen;

/** How the timeline tells of a withdrawal, a reminder, an early end and a step back. */
final class ClosingWords {
    private ClosingWords() {}

    static String icon(ClosingFact fact) {
        return switch (fact) {
            case ApplicationWithdrawn withdrawn -> "arrow-back-up";
            case SupplementReminded reminded -> "bell";
            case CaseTerminated terminated -> "player-stop";
            case CaseSteppedBack back -> "arrow-left";
            case CaseSteppedOn on -> "arrow-right";
        };
    }

    static String detail(Screen screen, ClosingFact fact) {
        return switch (fact) {
            case ApplicationWithdrawn withdrawn ->
                screen.t(
                        "closing.withdrawn",
                        screen.texts().word(withdrawn.by()),
                        withdrawn.writtenOn(),
                        withdrawn.returned().size());
            case SupplementReminded reminded -> screen.t("closing.reminded", reminded.lastDay());
            case CaseTerminated terminated -> terminated.reason();
            case CaseSteppedBack back -> screen.t("closing.back", screen.texts().word(back.from()), back.reason());
            case CaseSteppedOn on -> on.reply();
        };
    }
}

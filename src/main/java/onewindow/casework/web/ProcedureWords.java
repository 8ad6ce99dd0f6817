package onewindow.casework.web;

import onewindow.casework.ProcedureKind;
import onewindow.casework.rules.ExtensionFact;
import onewindow.casework.rules.ProcedureFact;
import onewindow.casework.rules.ProcedureFact.ProcedureBegun;
import onewindow.casework.rules.ProcedureFact.ProcedureEnded;
import onewindow.platform.web.Screen;

/** How the timeline tells what happened in a special procedure. */
public final class ProcedureWords {
    private ProcedureWords() {}

    static String detail(Screen screen, ProcedureFact fact) {
        return switch (fact) {
            case ProcedureBegun begun ->
                screen.t("procedures.begun", name(screen, begun), begun.plannedDays(), begun.plannedUntil());
            case ProcedureEnded ended -> screen.texts().word(ended.finding()) + " " + ended.result();
        };
    }

    static String detail(Screen screen, ExtensionFact fact) {
        return switch (fact) {
            case ExtensionFact.ExtensionAsked asked -> screen.t("procedures.more", asked.number(), asked.reason());
            case ExtensionFact.LimitExtended extended ->
                screen.t("procedures.extended", extended.number(), extended.legalBefore(), extended.legalAfter());
            case ExtensionFact.ExtensionDenied denied -> denied.reason();
        };
    }

    public static String name(Screen screen, ProcedureBegun begun) {
        return begun.kind() == ProcedureKind.NAMED_IN_GUIDE
                ? begun.name()
                : screen.texts().word(begun.kind());
    }

    static String icon(ProcedureFact fact) {
        return switch (fact) {
            case ProcedureBegun begun -> "clock-pause";
            case ProcedureEnded ended -> "clock-play";
        };
    }
}

package onewindow.casework.web;

import onewindow.casework.rules.AcceptanceFact;
import onewindow.casework.rules.PromiseFact;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** Icon and detail of what happened around the acceptance of a case, for its timeline. */
final class AcceptanceWords {
    private AcceptanceWords() {}

    static String icon(AcceptanceFact fact) {
        return switch (fact) {
            case AcceptanceFact.CaseDeemedAccepted deemed -> "file-check";
            case AcceptanceFact.CorrectedOnSpot corrected -> "pencil";
            case AcceptanceFact.ListExtended extended -> "list-check";
            case AcceptanceFact.SecondNoticeOpened opened -> "lock-open";
            case AcceptanceFact.SupplementAskedAgain again -> "list-check";
        };
    }

    static String icon(PromiseFact fact) {
        return switch (fact) {
            case PromiseFact.MaterialsPromised promised -> "hourglass";
            case PromiseFact.PromiseChased chased -> "bell";
            case PromiseFact.PromiseBroken broken -> "ban";
        };
    }

    static String detail(Screen screen, AcceptanceFact fact) {
        return switch (fact) {
            case AcceptanceFact.CaseDeemedAccepted deemed -> screen.t("cases.deemed", deemed.termEndedAt());
            case AcceptanceFact.CorrectedOnSpot corrected ->
                screen.t("cases.corrected", corrected.corrections().size());
            case AcceptanceFact.ListExtended extended -> screen.t("cases.extended", extended.name(), extended.basis());
            case AcceptanceFact.SecondNoticeOpened opened ->
                screen.t("cases.opened", screen.texts().word(opened.fact()), opened.what());
            case AcceptanceFact.SupplementAskedAgain again ->
                screen.t("cases.askedAgain", again.gaps().size(), again.answerBy());
        };
    }

    static @Nullable String detail(Screen screen, PromiseFact fact) {
        return switch (fact) {
            case PromiseFact.MaterialsPromised promised ->
                screen.t("cases.promisedUntil", promised.materials().size(), promised.until());
            case PromiseFact.PromiseChased chased -> chased.how();
            case PromiseFact.PromiseBroken broken -> null;
        };
    }
}

package onewindow.casework.web;

import java.util.function.UnaryOperator;
import onewindow.casework.rules.ThirdPartyFact;
import onewindow.casework.rules.ThirdPartyFact.StatementHeard;
import onewindow.casework.rules.ThirdPartyFact.ThirdPartyTold;
import onewindow.platform.web.Screen;

/** How the timeline tells of those whose interest a case touches. */
final class ThirdPartyWords {
    private ThirdPartyWords() {}

    static String icon(ThirdPartyFact fact) {
        return switch (fact) {
            case ThirdPartyTold told -> "user-plus";
            case StatementHeard heard -> "message-circle";
        };
    }

    static String detail(Screen screen, ThirdPartyFact fact, UnaryOperator<String> officers) {
        return switch (fact) {
            case ThirdPartyTold told -> screen.t("thirdParty.told", told.relation(), told.interest(), told.answerBy());
            case StatementHeard heard ->
                screen.t("thirdParty.heard", screen.texts().word(heard.stance()), heard.gist(), heard.answer());
        };
    }
}

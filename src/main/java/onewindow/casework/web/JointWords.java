package onewindow.casework.web;

import java.util.function.UnaryOperator;
import onewindow.casework.rules.JointFact;
import onewindow.casework.rules.JointFact.OpinionAsked;
import onewindow.casework.rules.JointFact.OpinionGiven;
import onewindow.platform.web.Screen;

/** How the timeline tells of other units that have a part in a case. */
final class JointWords {
    private JointWords() {}

    static String icon(JointFact fact) {
        return switch (fact) {
            case OpinionAsked asked -> "sitemap";
            case OpinionGiven given -> "message-circle";
        };
    }

    static String detail(Screen screen, JointFact fact, UnaryOperator<String> units) {
        return switch (fact) {
            case OpinionAsked asked -> screen.t("joint.asked", units.apply(asked.unit()), asked.matter());
            case OpinionGiven given ->
                screen.t(
                        "joint.given", units.apply(given.unit()), screen.texts().word(given.opinion()), given.words());
        };
    }
}

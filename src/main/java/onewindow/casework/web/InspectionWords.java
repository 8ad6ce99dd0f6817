package onewindow.casework.web;

import java.util.List;
import java.util.function.UnaryOperator;
import onewindow.casework.rules.InspectionFact;
import onewindow.casework.rules.InspectionFact.InspectionAssigned;
import onewindow.casework.rules.InspectionFact.InspectionRecorded;
import onewindow.platform.web.Screen;

/** How the timeline tells of an inspection. */
final class InspectionWords {
    private InspectionWords() {}

    static String icon(InspectionFact fact) {
        return switch (fact) {
            case InspectionAssigned assigned -> "zoom-in";
            case InspectionRecorded recorded -> "clipboard-check";
        };
    }

    static String detail(Screen screen, InspectionFact fact, UnaryOperator<String> officers) {
        return switch (fact) {
            case InspectionAssigned assigned ->
                screen.t(
                        "inspection.assigned",
                        assigned.purpose(),
                        named(screen, assigned.officers(), officers),
                        assigned.plannedOn());
            case InspectionRecorded recorded ->
                screen.t(
                        "inspection.recorded",
                        screen.texts().word(recorded.finding()),
                        recorded.result(),
                        named(screen, recorded.officers(), officers));
        };
    }

    private static String named(Screen screen, List<String> numbers, UnaryOperator<String> officers) {
        return String.join(screen.t("cases.and"), numbers.stream().map(officers).toList());
    }
}

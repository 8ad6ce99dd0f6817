package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import onewindow.casework.ConflictKind;
import onewindow.casework.RecusalAsker;
import onewindow.casework.rules.RecusalFact;

/** What happened about officers who should keep out, as programs read it. */
sealed interface RecusalHappening extends Happening {
    @Schema(name = "RecusalAsked", description = "An officer should keep out of the case")
    record RecusalAsked(int number, RecusalAsker asker, String officer, ConflictKind conflict, String reason)
            implements RecusalHappening {}

    @Schema(name = "RecusalGranted", description = "He keeps out; the deputy takes over")
    record RecusalGranted(int number, String officer, String deputy, String reason) implements RecusalHappening {}

    @Schema(name = "RecusalDenied", description = "He goes on with the case")
    record RecusalDenied(int number, String officer, String reason) implements RecusalHappening {}

    static Happening of(RecusalFact fact) {
        return switch (fact) {
            case RecusalFact.RecusalAsked asked ->
                new RecusalAsked(asked.number(), asked.asker(), asked.officer(), asked.conflict(), asked.reason());
            case RecusalFact.RecusalGranted granted ->
                new RecusalGranted(granted.number(), granted.officer(), granted.deputy(), granted.reason());
            case RecusalFact.RecusalDenied denied ->
                new RecusalDenied(denied.number(), denied.officer(), denied.reason());
        };
    }
}

package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import onewindow.casework.rules.ExtensionFact;

/** What happened to the legal limit of a case, as programs read it. */
sealed interface ExtensionHappening extends Happening {
    @Schema(name = "ExtensionAsked", description = "More time was asked for")
    record ExtensionAsked(int number, String reason, boolean joint) implements ExtensionHappening {}

    @Schema(name = "LimitExtended", description = "The head approved it; the promise does not move")
    record LimitExtended(int number, String reason, OffsetDateTime legalBefore, OffsetDateTime legalAfter)
            implements ExtensionHappening {}

    @Schema(name = "ExtensionDenied", description = "The head denied it; the limit stays")
    record ExtensionDenied(String reason) implements ExtensionHappening {}

    static Happening of(ExtensionFact fact) {
        return switch (fact) {
            case ExtensionFact.ExtensionAsked asked ->
                new ExtensionAsked(asked.number(), asked.reason(), asked.joint());
            case ExtensionFact.LimitExtended extended ->
                new LimitExtended(
                        extended.number(),
                        extended.reason(),
                        Moments.of(extended.legalBefore()),
                        Moments.of(extended.legalAfter()));
            case ExtensionFact.ExtensionDenied denied -> new ExtensionDenied(denied.reason());
        };
    }
}

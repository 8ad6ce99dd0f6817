package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import onewindow.casework.PauseSign;
import onewindow.casework.Pauses;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.casework.store.PauseStore;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pauses of the clocks that want a closer look, for programs. */
@RestController
@Tag(name = "cases")
class PausesApi {
    @Schema(name = "OddPause", description = "A pause of the clocks and what is odd about it")
    record OddPause(
            @Schema(description = "Number of the case") String number,
            String item,
            String department,
            Cause cause,

            @Schema(description = "Number of the officer who began it", example = "1003")
            String officer,

            OffsetDateTime begunAt,
            @Nullable OffsetDateTime endedAt,

            @Schema(description = "Number of the written notice; empty where there is none")
            String paper,

            @Schema(description = "Working days of the promise left when it began; negative once it had ended")
            int daysLeft,

            Set<PauseSign> signs) {
        static OddPause of(PauseStore.Listed pause) {
            var ended = pause.endedAt();
            return new OddPause(
                    pause.number().value(),
                    pause.itemName(),
                    pause.department(),
                    pause.cause(),
                    pause.by().value(),
                    Moments.of(pause.begunAt()),
                    ended == null ? null : Moments.of(ended),
                    pause.paper(),
                    pause.daysLeft(),
                    pause.signs());
        }
    }

    private final Pauses pauses;

    PausesApi(Pauses pauses) {
        this.pauses = pauses;
    }

    @GetMapping("/api/v1/reports/pauses")
    @Needs(Permission.SEE_CENTRE_FIGURES)
    @Clause("A3.6")
    @Operation(operationId = "oddPauses", summary = "Pauses of the clocks that want a closer look, the latest first")
    List<OddPause> pauses(
            Officer by,
            @Parameter(description = "Only those with this sign") @RequestParam(required = false) @Nullable
                    PauseSign sign,
            @Parameter(description = "Page of fifty, the first being 1") @RequestParam(defaultValue = "1") int page) {
        return pauses.page(by, sign, Math.max(1, page)).stream()
                .map(OddPause::of)
                .toList();
    }
}

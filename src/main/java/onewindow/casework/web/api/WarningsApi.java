package onewindow.casework.web.api;

import static onewindow.people.Permission.SEE_CENTRE_FIGURES;
import static onewindow.people.Permission.SET_WARNINGS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import onewindow.casework.Warnings;
import onewindow.casework.store.WarningStore;
import onewindow.catalogue.ItemCode;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** From when clocks are amber, for programs. */
@RestController
@Tag(name = "cases")
@Clause("A3.5")
class WarningsApi {
    @Schema(name = "ItemWarning", description = "An item with warning days of its own")
    record OfItem(
            @Schema(example = "QS-SCJG-006") String item,

            @Schema(description = "Working days before the end from which its clock is amber", example = "4")
            int days) {
        static OfItem of(WarningStore.Rule rule) {
            return new OfItem(rule.itemCode(), rule.days());
        }
    }

    @Schema(name = "WarningDays", description = "When clocks turn amber")
    record Shown(
            @Schema(description = "Working days of every item without a number of its own", example = "2")
            int centreDays,

            List<OfItem> items) {}

    @Schema(name = "WarningWish", description = "An item's own number")
    record Wish(
            @Min(value = 1, message = "{casework.api.days}")
            @Max(value = 999, message = "{casework.api.days}")
            @Schema(description = "Working days; not fewer than the centre's", example = "4")
            int days) {}

    private final Warnings warnings;
    private final Clock clock;

    WarningsApi(Warnings warnings, Clock clock) {
        this.warnings = warnings;
        this.clock = clock;
    }

    @GetMapping("/api/v1/warnings")
    @Needs(SEE_CENTRE_FIGURES)
    @Operation(
            operationId = "showWarningDays",
            summary = "From how many working days before their end clocks are amber")
    Shown show(Officer by) {
        return new Shown(
                warnings.centreDays(ChinaTime.dateOf(clock.instant())),
                warnings.rules(by).stream().map(OfItem::of).toList());
    }

    @PostMapping("/api/v1/warnings/{item}")
    @Needs(SET_WARNINGS)
    @Operation(
            operationId = "layDownWarningDays",
            summary = "Lays down an item's own number of warning days",
            description = "Running cases follow at once; the centre's number takes an item's own back")
    ApiReply<OfItem> layDown(
            @Parameter(description = "Code of a published item", example = "QS-SCJG-006") @PathVariable ItemCode item,
            @Valid @RequestBody Wish body,
            Officer by,
            SubmissionId submission) {
        return ApiReply.done(warnings.layDown(item, body.days(), by, submission).map(OfItem::of));
    }
}

package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Licences;
import onewindow.casework.RenewalState;
import onewindow.casework.store.LicenceStore;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Licences that end on a day, for programs. */
@RestController
@Tag(name = "cases")
@Clause("LIC-50")
class LicenceApi {
    @Schema(name = "EndingLicence", description = "A licence that ends on a day, and whether its renewal was asked for")
    record Shown(
            @Schema(description = "Number of the case that granted or renewed it")
            String number,

            String licence,
            String itemName,

            @Schema(description = "Natural persons masked, firms by name")
            String holder,

            LocalDate validUntil,
            RenewalState renewal,

            @Schema(description = "Number of the case that asks to renew it") @Nullable
            String renewedBy) {
        static Shown of(LicenceStore.Listed row) {
            var by = row.renewedBy();
            return new Shown(
                    row.number().value(),
                    row.licence().number(),
                    row.itemName(),
                    row.holder(),
                    row.licence().validUntil(),
                    row.renewal(),
                    by == null ? null : by.value());
        }
    }

    private final Licences licences;

    LicenceApi(Licences licences) {
        this.licences = licences;
    }

    @GetMapping("/api/v1/licences")
    @Needs(Permission.SEE_CASES)
    @Operation(operationId = "listLicences", summary = "Licences by the day on which they end")
    List<Shown> list(
            Officer by,
            @Parameter(description = "Words in number, item or holder") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "All of them, not only what ends soon") @RequestParam(defaultValue = "false")
                    boolean all,
            @Parameter(description = "Page of fifty, the first being 1") @RequestParam(defaultValue = "1") int page) {
        return licences.page(by, q, all, Math.clamp(page, 1, 10_000)).stream()
                .map(Shown::of)
                .toList();
    }
}

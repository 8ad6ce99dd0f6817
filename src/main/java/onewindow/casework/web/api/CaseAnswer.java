package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseState;
import onewindow.casework.Channel;
import onewindow.catalogue.CaseType;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/** A case as lists show it and as every act leaves it. The applicant is masked; the query code is on the papers only. */
@Schema(name = "Case", description = "A case as lists show it and as every act leaves it; the applicant is masked")
record CaseAnswer(
        @Schema(example = "QS26092100007") String number,

        @Schema(description = "Number of entries in the history; the ETag of the case", example = "4")
        int version,

        CaseState state,
        @Schema(example = "QS-SCJG-001") String item,

        @Schema(description = "Version of the guide that holds for this case", example = "1")
        int itemVersion,

        String itemName,
        String department,
        CaseType caseType,
        String applicantMasked,
        Channel channel,

        @Schema(description = "The window where it came in", example = "3") @Nullable
        String window,

        @Schema(description = "Number of the officer who answers for the case", example = "1003")
        String responsible,

        @Schema(description = "Promised working days", example = "7")
        int promisedDays,

        @Schema(description = "Legal limit in working days, at most", example = "20")
        int legalDays,

        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime acceptedAt,

        @Schema(
                description =
                        "Both due moments begin with acceptance; while the clocks stand, as if the case went on now")
        @Nullable
        OffsetDateTime promisedDueAt,

        @Nullable OffsetDateTime legalDueAt,

        @Schema(description = "A year on the way to a due date has no published calendar yet")
        boolean provisional,

        @Schema(description = "Since when both clocks stand still") @Nullable
        OffsetDateTime stoppedAt,

        @Nullable OffsetDateTime decidedAt,
        @Nullable Boolean granted,
        @Nullable OffsetDateTime deliveryDueAt,
        @Nullable OffsetDateTime deliveredAt) {

    static CaseAnswer of(CaseHead head) {
        var opening = head.opening();
        var standing = head.standing();
        return new CaseAnswer(
                opening.number().value(),
                standing.version(),
                standing.state(),
                opening.itemCode(),
                opening.itemVersion(),
                opening.itemName(),
                opening.department(),
                opening.caseType(),
                opening.applicantMasked(),
                opening.channel(),
                window(opening.window()),
                standing.responsible().value(),
                opening.promisedDays(),
                opening.legalDays(),
                Moments.of(opening.receivedAt()),
                Moments.maybe(standing.acceptedAt()),
                Moments.maybe(standing.promisedDueAt()),
                Moments.maybe(standing.legalDueAt()),
                standing.provisional(),
                Moments.maybe(standing.stoppedAt()),
                Moments.maybe(standing.decidedAt()),
                standing.granted(),
                Moments.maybe(standing.deliveryDueAt()),
                Moments.maybe(standing.deliveredAt()));
    }

    static @Nullable String window(@Nullable WindowNo window) {
        return window == null ? null : window.value();
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.ProcedureActs.said;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import onewindow.casework.HearingAct;
import onewindow.casework.HearingParty;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on a hearing. */
final class HearingActs {
    private static final int WORDS = 2000;

    private HearingActs() {}

    @Schema(name = "HearingRights", description = "Why there is a right to a hearing")
    record Tell(@Size(max = WORDS) @Nullable String reason) {
        HearingAct.Tell act() {
            return new HearingAct.Tell(said(reason));
        }
    }

    @Schema(name = "HearingRequest", description = "Who asks, since when; the office itself says why")
    record Request(
            @NotNull(message = "{casework.api.missing}") HearingParty by,
            @NotNull(message = "{casework.api.missing}") LocalDate askedOn,
            @Size(max = WORDS) @Nullable String reason) {
        HearingAct.Request act() {
            return new HearingAct.Request(by, askedOn, said(reason));
        }
    }

    @Schema(name = "HearingWaiver", description = "The day on which it was said in writing that nobody wants it")
    record Waive(
            @NotNull(message = "{casework.api.missing}") LocalDate on) {
        HearingAct.Waive act() {
            return new HearingAct.Waive(on);
        }
    }

    @Schema(name = "HearingCall", description = "When, where, under whom, open or not")
    record Call(
            @NotNull(message = "{casework.api.missing}") OffsetDateTime at,
            @Size(max = WORDS) @Nullable String place,

            @Schema(description = "Number of the officer who presides", example = "1005")
            @NotNull(message = "{casework.api.missing}")
            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}")
            String chair,

            @Schema(description = "Number of the officer who keeps the minutes", example = "1004")
            @NotNull(message = "{casework.api.missing}")
            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}")
            String clerk,

            boolean open,

            @Schema(description = "Needed when it is not open") @Size(max = WORDS) @Nullable
            String whyClosed) {
        HearingAct.Call act() {
            return new HearingAct.Call(
                    at.toInstant(), said(place), new OfficerNo(chair), new OfficerNo(clerk), open, said(whyClosed));
        }
    }

    @Schema(name = "HearingMinutes", description = "What was said, who signed, what follows from it")
    record Hold(
            boolean applicantCame,

            @Schema(description = "Stands on the sealed paper only") @Size(max = WORDS) @Nullable
            String minutes,

            @Schema(description = "Who signed, and who refused to and why; on the sealed paper only")
            @Size(max = WORDS)
            @Nullable
            String signers,

            @Schema(description = "What the decision is to follow; names nobody") @Size(max = WORDS) @Nullable
            String conclusion) {
        HearingAct.Hold act() {
            return new HearingAct.Hold(applicantCame, said(minutes), said(signers), said(conclusion));
        }
    }
}

package onewindow.casework.web.api;

import static onewindow.casework.web.api.ProcedureActs.said;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.AcceptanceAct;
import onewindow.casework.NewFact;
import onewindow.casework.PromiseAct;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts around acceptance. */
final class AdmissionActs {
    private static final int WORDS = 2000;

    private AdmissionActs() {}

    @Schema(name = "SpotCorrection", description = "Everything that the applicant mended at the window")
    record SpotCorrection(
            @NotNull(message = "{casework.api.missing}") @Size(max = 200)
            List<@NotNull(message = "{casework.api.missing}") @Valid Mended> corrections) {
        AcceptanceAct.CorrectOnSpot act() {
            return new AcceptanceAct.CorrectOnSpot(
                    corrections.stream().map(Mended::act).toList());
        }
    }

    @Schema(name = "MendedMaterial", description = "One material as it was handed in and as it was mended")
    record Mended(
            @NotNull(message = "{casework.api.missing}") @Schema(description = "Its number in the guide", example = "1")
            Integer material,

            @Schema(description = "What was wrong with it") @Size(max = WORDS) @Nullable
            String error,

            @Schema(description = "What it says now") @Size(max = WORDS) @Nullable
            String corrected) {
        AcceptanceAct.Correction act() {
            return new AcceptanceAct.Correction(material, said(error), said(corrected));
        }
    }

    @Schema(name = "SecondNoticeOpening", description = "What is new, so that the applicant may be asked again")
    record SecondNoticeOpening(
            @NotNull(message = "{casework.api.missing}") NewFact newFact,

            @Schema(description = "The new fact in words") @Size(max = WORDS) @Nullable
            String what,

            @Schema(description = "The law that changed") @Size(max = WORDS) @Nullable
            String basis) {
        AcceptanceAct.OpenSecondNotice act() {
            return new AcceptanceAct.OpenSecondNotice(newFact, said(what), said(basis));
        }
    }

    @Schema(name = "DeferredAcceptance", description = "What is promised, by when, and who signed the promise")
    record DeferredAcceptance(
            @Schema(description = "Numbers of the materials that follow", example = "[4]")
            @NotNull(message = "{casework.api.missing}")
            @Size(max = 200)
            List<@NotNull(message = "{casework.api.missing}") Integer> materials,

            @NotNull(message = "{casework.api.missing}") LocalDate until,

            @Schema(description = "Name of who signed; stands on the promise only") @Size(max = 100) @Nullable
            String signatory) {
        PromiseAct.Accept act() {
            return new PromiseAct.Accept(materials, until, said(signatory));
        }
    }

    @Schema(name = "DeferralReminder", description = "How the applicant was reminded")
    record DeferralReminder(@Size(max = WORDS) @Nullable String how) {
        PromiseAct.Chase act() {
            return new PromiseAct.Chase(said(how));
        }
    }

    @Schema(name = "DeferralEnd", description = "Why the case is denied, on which basis, what can be done against it")
    record DeferralEnd(
            @Size(max = WORDS) @Nullable String reason,
            @Size(max = WORDS) @Nullable String basis,
            @Size(max = WORDS) @Nullable String remedy) {
        PromiseAct.End act() {
            return new PromiseAct.End(said(reason), said(basis), said(remedy));
        }
    }
}

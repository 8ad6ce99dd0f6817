package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.casework.DeliveryWay;
import onewindow.casework.MaterialForm;
import onewindow.casework.MaterialState;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.ChecklistLine;
import onewindow.parties.IdKind;
import onewindow.parties.MaskedParty;
import onewindow.parties.PartyKind;
import org.jspecify.annotations.Nullable;

/** A case in full, as its page shows it: head, applicant masked, situation, checklist, what was asked for. */
@Schema(name = "CaseFile", description = "A case in full; personal data are masked")
record CaseFileAnswer(
        @Schema(description = "The case as lists show it") CaseAnswer head,
        @Schema(description = "Who applies, masked") Masked applicant,

        @Schema(description = "Somebody acts for the applicant by power of attorney")
        boolean byAgent,

        @Schema(description = "Questions of the guide with the answers chosen")
        List<String> situation,

        List<Material> checklist,
        DeliveryWay wishedDelivery,

        @Schema(description = "The one-time notice, once it was given") @Nullable
        Notice supplementNotice) {

    @Schema(name = "MaskedParty", description = "A party with name and numbers masked")
    record Masked(PartyKind kind, String name, IdKind idKind, String id, String phone) {}

    @Schema(name = "CaseMaterial", description = "One material of the checklist as it stands now")
    record Material(
            @Schema(example = "1") int material,
            String name,
            MaterialForm form,
            int originals,
            int copies,
            MaterialState state,
            String problem) {}

    @Schema(name = "GivenNotice", description = "What was asked for, and until when it is to be supplied")
    record Notice(@Nullable String paper, LocalDate answerBy, List<AskedFor> gaps) {}

    @Schema(name = "AskedFor", description = "One material that was asked for")
    record AskedFor(int material, String problem, String remedy) {}

    static CaseFileAnswer of(CaseHead head, CaseFile file, MaskedParty applicant) {
        var received = file.received();
        return new CaseFileAnswer(
                CaseAnswer.of(head),
                new Masked(
                        applicant.kind(),
                        applicant.maskedName(),
                        applicant.idKind(),
                        applicant.maskedId(),
                        applicant.maskedPhone()),
                received.mandate() != null,
                received.situation(),
                file.checklist().stream().map(CaseFileAnswer::material).toList(),
                received.wishedDelivery(),
                file.notices().first().map(notice -> notice(file, notice)).orElse(null));
    }

    private static Material material(ChecklistLine line) {
        return new Material(
                line.material(),
                line.name(),
                line.form(),
                line.originals(),
                line.copies(),
                line.state(),
                line.problem());
    }

    private static Notice notice(CaseFile file, CaseFact.SupplementAsked notice) {
        return new Notice(
                file.notices().firstPaper().orElse(null),
                notice.answerBy(),
                notice.gaps().stream()
                        .map(gap -> new AskedFor(gap.material(), gap.problem(), gap.remedy()))
                        .toList());
    }
}

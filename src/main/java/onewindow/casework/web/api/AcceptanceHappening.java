package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.casework.AcceptanceAct;
import onewindow.casework.Act;
import onewindow.casework.GuideDifference;
import onewindow.casework.NewFact;
import onewindow.casework.rules.AcceptanceFact;
import onewindow.casework.rules.PromiseFact;
import org.jspecify.annotations.Nullable;

/** What happened around the acceptance of a case, as programs read it. */
sealed interface AcceptanceHappening extends Happening {
    @Schema(name = "DeemedAccepted", description = "Nobody answered in time: accepted by law from the receipt")
    record DeemedAccepted(String responsible, OffsetDateTime termEndedAt) implements AcceptanceHappening {}

    @Schema(name = "CorrectedOnSpot", description = "The applicant mended errors at the window")
    record CorrectedOnSpot(List<Integer> materials) implements AcceptanceHappening {}

    @Schema(name = "ListExtended", description = "A material beside the published list is asked for, on this law")
    record ListExtended(int material, String name, String basis) implements AcceptanceHappening {}

    @Schema(name = "SecondNoticeOpened", description = "A supervisor lets a further notice be given")
    record SecondNoticeOpened(
            NewFact newFact,
            String what,
            String basis,

            @Schema(description = "Version of the guide the case was received under") @Nullable
            Integer guideFrom,

            @Schema(description = "Version of the guide in force now") @Nullable
            Integer guideTo,

            @Schema(description = "Materials that only the newer version asks for")
            List<String> added)
            implements AcceptanceHappening {}

    @Schema(name = "AskedAgain", description = "A further notice; it stops no clock")
    record AskedAgain(
            List<Integer> materials,
            LocalDate answerBy,
            @Schema(example = "2") int notice) implements AcceptanceHappening {}

    @Schema(name = "MaterialsPromised", description = "Secondary materials follow by the promised day")
    record MaterialsPromised(List<Integer> materials, LocalDate until) implements AcceptanceHappening {}

    @Schema(name = "PromiseChased", description = "The applicant was reminded of his promise")
    record PromiseChased(String how) implements AcceptanceHappening {}

    @Schema(name = "PromiseBroken", description = "The promised materials did not come")
    record PromiseBroken(List<Integer> materials) implements AcceptanceHappening {}

    static HappeningKind kindOf(AcceptanceHappening happening) {
        return switch (happening) {
            case DeemedAccepted one -> HappeningKind.DEEMED_ACCEPTED;
            case CorrectedOnSpot one -> HappeningKind.CORRECTED_ON_SPOT;
            case ListExtended one -> HappeningKind.LIST_EXTENDED;
            case SecondNoticeOpened one -> HappeningKind.SECOND_NOTICE_OPENED;
            case AskedAgain one -> HappeningKind.ASKED_AGAIN;
            case MaterialsPromised one -> HappeningKind.MATERIALS_PROMISED;
            case PromiseChased one -> HappeningKind.PROMISE_CHASED;
            case PromiseBroken one -> HappeningKind.PROMISE_BROKEN;
        };
    }

    static Happening of(AcceptanceFact fact) {
        return switch (fact) {
            case AcceptanceFact.CaseDeemedAccepted deemed ->
                new DeemedAccepted(deemed.responsible(), Moments.of(deemed.termEndedAt()));
            case AcceptanceFact.CorrectedOnSpot corrected ->
                new CorrectedOnSpot(corrected.corrections().stream()
                        .map(AcceptanceAct.Correction::material)
                        .toList());
            case AcceptanceFact.ListExtended extended ->
                new ListExtended(extended.material(), extended.name(), extended.basis());
            case AcceptanceFact.SecondNoticeOpened opened -> opened(opened, opened.difference());
            case AcceptanceFact.SupplementAskedAgain again ->
                new AskedAgain(again.gaps().stream().map(Act.Gap::material).toList(), again.answerBy(), again.notice());
        };
    }

    private static SecondNoticeOpened opened(
            AcceptanceFact.SecondNoticeOpened opened, @Nullable GuideDifference difference) {
        return new SecondNoticeOpened(
                opened.fact(),
                opened.what(),
                opened.basis(),
                difference == null ? null : difference.from(),
                difference == null ? null : difference.to(),
                difference == null
                        ? List.of()
                        : difference.added().stream()
                                .map(GuideDifference.Added::name)
                                .toList());
    }

    static Happening of(PromiseFact fact) {
        return switch (fact) {
            case PromiseFact.MaterialsPromised promised ->
                new MaterialsPromised(promised.materials(), promised.until());
            case PromiseFact.PromiseChased chased -> new PromiseChased(chased.how());
            case PromiseFact.PromiseBroken broken -> new PromiseBroken(broken.materials());
        };
    }
}

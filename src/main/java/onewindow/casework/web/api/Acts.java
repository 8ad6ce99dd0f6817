package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import onewindow.casework.Act;
import onewindow.casework.DeliveryWay;
import onewindow.casework.GrantedLicence;
import onewindow.casework.RefusalGround;
import onewindow.casework.StandIn;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** The bodies of the acts on a case. What the law wants and is left out is told by the rules, all of it at once, as 422. */
final class Acts {
    private static final int WORDS = 2000;

    private Acts() {}

    @Schema(name = "SupplementNotice", description = "Everything that is missing or defective, asked for once")
    record SupplementNotice(
            @NotNull(message = "{casework.api.missing}") @Size(max = 200)
            List<@NotNull(message = "{casework.api.missing}") @Valid Gap> gaps) {
        Act.AskForSupplement act() {
            return new Act.AskForSupplement(gaps.stream().map(Gap::act).toList());
        }
    }

    @Schema(name = "Gap", description = "One material to be brought or mended")
    record Gap(
            @NotNull(message = "{casework.api.missing}") @Schema(description = "Its number in the guide", example = "1")
            Integer material,

            @Schema(description = "What is wrong with it") @Size(max = WORDS) @Nullable
            String problem,

            @Schema(description = "What to do about it") @Size(max = WORDS) @Nullable
            String remedy) {
        Act.Gap act() {
            return new Act.Gap(material, said(problem), said(remedy));
        }
    }

    @Schema(name = "Materials", description = "Materials that were asked for and have come")
    record Materials(
            @Schema(description = "Their numbers in the guide", example = "[1]")
            @NotNull(message = "{casework.api.missing}")
            @Size(max = 200)
            List<@NotNull(message = "{casework.api.missing}") Integer> materials) {
        Act.Supply act() {
            return new Act.Supply(materials);
        }
    }

    @Schema(name = "Refusal", description = "Why acceptance is refused, on which basis, and what can be done about it")
    record Refusal(
            @NotNull(message = "{casework.api.missing}") RefusalGround ground,
            @Size(max = WORDS) @Nullable String reason,

            @Schema(description = "Law and article") @Size(max = WORDS) @Nullable
            String basis,

            @Schema(description = "Reconsideration and litigation, with their terms") @Size(max = WORDS) @Nullable
            String remedy,

            @Schema(description = "Needed for the ground NOT_COMPETENT") @Size(max = 400) @Nullable
            String competentBody) {
        Act.Refuse act() {
            return new Act.Refuse(ground, said(reason), said(basis), said(remedy), said(competentBody));
        }
    }

    @Schema(name = "Decision", description = "What was found and decided; a denial names reason, basis and remedy")
    record Decision(
            @NotNull(message = "{casework.api.missing}") Boolean granted,

            @Schema(description = "What the reviewer examined and found") @Size(max = WORDS) @Nullable
            String opinion,

            @Size(max = WORDS) @Nullable String reason,
            @Size(max = WORDS) @Nullable String basis,
            @Size(max = WORDS) @Nullable String remedy,

            @Schema(description = "Where a licence is granted that ends on a day") @Valid @Nullable
            Licence licence) {
        Act.Decide act() {
            return new Act.Decide(
                    granted,
                    said(opinion),
                    said(reason),
                    said(basis),
                    said(remedy),
                    licence == null ? null : new GrantedLicence(said(licence.number()), licence.validUntil()));
        }
    }

    @Schema(name = "GrantedLicence", description = "The licence: its number and the last day on which it is valid")
    record Licence(
            @Size(max = 80) @Nullable String number,
            @NotNull(message = "{casework.api.missing}") LocalDate validUntil) {}

    @Schema(name = "Delivery", description = "Who took the result, how, and what proves it")
    record Delivery(
            @NotNull(message = "{casework.api.missing}") DeliveryWay way,
            @NotNull(message = "{casework.api.missing}") Act.Recipient recipient,
            @Size(max = 400) @Nullable String recipientName,

            @Schema(description = "Of who takes it in the applicant's stead", example = "daughter")
            @Size(max = 50)
            @Nullable
            String relation,

            @Schema(description = "Document of who takes it in the applicant's stead") @Size(max = 40) @Nullable
            String idNumber,

            @Schema(description = "Courier number or electronic address") @Size(max = 400) @Nullable
            String proof,

            @NotNull(message = "{casework.api.missing}") LocalDate on) {
        Act.Deliver act() {
            return new Act.Deliver(
                    way, recipient, said(recipientName), new StandIn(said(relation), said(idNumber)), said(proof), on);
        }

        @Override
        public String toString() {
            return "Delivery[" + way + ", " + on + "]";
        }
    }

    @Schema(name = "HandOver", description = "Who answers for the case from now on, and why")
    record HandOver(
            @NotNull(message = "{casework.api.missing}")
            @Pattern(regexp = "[A-Za-z0-9-]{1,20}", message = "{casework.api.officerNo}")
            @Schema(description = "Number of an officer of the centre", example = "1004")
            String to,

            @Size(max = WORDS) @Nullable String reason) {
        Act.HandOver act() {
            return new Act.HandOver(new OfficerNo(to), said(reason));
        }
    }

    private static String said(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }
}

package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import onewindow.casework.Act;
import onewindow.casework.Channel;
import onewindow.casework.DeliveryWay;
import onewindow.casework.MaterialState;
import onewindow.casework.OnPaper;
import onewindow.casework.Subject;
import onewindow.catalogue.Answers;
import onewindow.catalogue.ItemCode;
import onewindow.queue.TicketNo;
import org.jspecify.annotations.Nullable;

/** An application as another system hands it in. */
@Schema(name = "Application", description = "An application with its material checklist")
record ReceiveRequest(
        @NotNull(message = "{casework.api.missing}")
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{2,63}", message = "{casework.api.itemCode}")
        @Schema(description = "Code of an item in force", example = "QS-SCJG-006")
        String item,

        @Schema(description = "Ids of the options chosen for the situation, as the guide names them", example = "[]")
        @Size(max = 100)
        @Nullable
        List<@NotNull(message = "{casework.api.missing}") @Size(max = 100) String> answers,

        @Schema(description = "Every material that the guide lists for this situation, as it was found")
        @NotNull(message = "{casework.api.missing}")
        @Size(max = 200)
        List<@NotNull(message = "{casework.api.missing}") @Valid Line> checklist,

        @NotNull(message = "{casework.api.missing}") @Valid ApplicantRequest applicant,

        @Schema(description = "Who applies for the applicant by power of attorney") @Valid @Nullable
        AgentRequest agent,

        @NotNull(message = "{casework.api.missing}") Channel channel,
        @NotNull(message = "{casework.api.missing}") DeliveryWay wishedDelivery,

        @Schema(description = "It was taken in before, while the program could not be used") @Valid @Nullable
        Slip onPaper,

        @Schema(description = "Number of the licence that it asks to renew") @Size(max = 80) @Nullable
        String renews,

        @Schema(description = "Ticket of the visitor whom this officer is serving", example = "20260921A012")
        @Pattern(regexp = "[0-9]{8}[A-Z]{1,2}[0-9]{3,5}")
        @Nullable
        String ticket,

        @Schema(
                description = "The property unit, project, place of business or firm that it is about",
                example = "420399001001GB00001F00010001")
        @Size(max = Subject.LONGEST)
        @Nullable
        String about) {

    /** The emergency receipt under which it was taken in. */
    @Schema(name = "EmergencyReceipt", description = "A receipt printed beforehand, filled in by hand")
    record Slip(
            @NotNull(message = "{casework.api.missing}") @Size(max = 40) @Schema(example = "QS-YJ-2026-0001")
            String slip,

            @NotNull(message = "{casework.api.missing}") @Schema(description = "The moment that stands on it")
            OffsetDateTime at) {
        OnPaper paper() {
            return new OnPaper(slip.strip().toUpperCase(Locale.ROOT), at.toInstant());
        }
    }

    /** One line of the checklist. */
    @Schema(name = "ChecklistLine", description = "How one material was found")
    record Line(
            @NotNull(message = "{casework.api.missing}") @Schema(description = "Its number in the guide", example = "1")
            Integer material,

            @NotNull(message = "{casework.api.missing}") MaterialState state,

            @Schema(
                    description =
                            "What is wrong with it, when defective; or, when present, what was mended at the window",
                    example = "")
            @Size(max = 1000)
            @Nullable
            String problem) {
        Act.Ticked act() {
            return new Act.Ticked(material, state, Objects.requireNonNullElse(problem, ""));
        }
    }

    Act.Receive act() {
        return new Act.Receive(
                new ItemCode(item),
                answers == null ? Answers.NONE : Answers.of(answers),
                checklist.stream().map(Line::act).toList(),
                applicant.applicant(),
                agent == null ? null : agent.agent(),
                channel,
                wishedDelivery,
                onPaper == null ? null : onPaper.paper(),
                Objects.requireNonNullElse(renews, ""),
                ticket == null ? null : new TicketNo(ticket),
                about == null ? null : Subject.typed(about).orElse(null));
    }
}

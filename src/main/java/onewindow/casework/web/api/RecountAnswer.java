package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.Map;
import onewindow.calendar.web.api.ChangeAnswer;
import onewindow.casework.CaseState;
import onewindow.casework.Movement;
import onewindow.casework.RecountLine;
import onewindow.casework.RecountRound;
import onewindow.casework.ToldWay;
import org.jspecify.annotations.Nullable;

/** A change of the calendar with the state of its list of cases that move. */
@Schema(name = "Recount", description = "A change of the calendar with the state of its list of cases that move")
record RecountAnswer(
        @Schema(description = "The change itself") ChangeAnswer change,

        @Schema(description = "By which notice, hours or order")
        String basis,

        @Schema(description = "In force, and open cases of this centre not recounted to the end")
        boolean outstanding,

        @Schema(description = "Absent until it is worked out") @Nullable
        MovedList list) {

    @Schema(name = "MovedList", description = "The list as it was last worked out, or as it was carried out")
    record MovedList(
            @Schema(description = "What the approval names", example = "1")
            int round,

            @Schema(description = "false: looked at before the approval")
            boolean applied,

            OffsetDateTime begunAt,
            @Schema(example = "1002") String begunBy,

            @Schema(description = "Absent while it is under way") @Nullable
            OffsetDateTime endedAt,

            @Schema(description = "Open cases looked at") long examined,

            @Schema(description = "Of these, cases that move")
            long moved,

            @Schema(description = "Cases by what becomes of them")
            Map<Movement, Long> counts) {
        static MovedList of(RecountRound round, Map<Movement, Long> counts) {
            return new MovedList(
                    round.round(),
                    round.applied(),
                    Moments.of(round.begunAt()),
                    round.begunBy().value(),
                    Moments.maybe(round.endedAt()),
                    round.examined(),
                    round.moved(),
                    counts);
        }
    }

    @Schema(name = "MovedCase", description = "A case that moves, with its dates before and after")
    record MovedCase(
            @Schema(example = "QS26092100007") String number,
            String itemName,
            String applicantMasked,
            CaseState state,
            @Schema(example = "1004") String responsible,
            Movement movement,
            @Nullable OffsetDateTime promisedBefore,
            @Nullable OffsetDateTime promisedAfter,
            @Nullable OffsetDateTime legalBefore,
            @Nullable OffsetDateTime legalAfter,
            @Nullable OffsetDateTime deliveryBefore,
            @Nullable OffsetDateTime deliveryAfter,
            boolean provisionalBefore,
            boolean provisionalAfter,

            @Schema(description = "The applicant has to be told of it and was not yet")
            boolean toTell,

            @Nullable OffsetDateTime toldAt,
            @Nullable ToldWay toldWay) {
        static MovedCase of(RecountLine line) {
            var told = line.told();
            return new MovedCase(
                    line.number().value(),
                    line.itemName(),
                    line.applicantMasked(),
                    line.state(),
                    line.responsible().value(),
                    line.movement(),
                    Moments.maybe(line.promisedBefore()),
                    Moments.maybe(line.promisedAfter()),
                    Moments.maybe(line.legalBefore()),
                    Moments.maybe(line.legalAfter()),
                    Moments.maybe(line.deliveryBefore()),
                    Moments.maybe(line.deliveryAfter()),
                    line.provisionalBefore(),
                    line.provisionalAfter(),
                    line.isToBeTold(),
                    told == null ? null : Moments.of(told.at()),
                    told == null ? null : told.way());
        }
    }
}

package onewindow.casework.web.api;

import static onewindow.people.Permission.PRINT_SLIPS;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.casework.PaperSlips;
import onewindow.casework.SlipBlock;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Emergency receipts for programs. */
@RestController
@Tag(name = "cases")
@Clause("A3.4")
class SlipApi {
    @Schema(name = "SlipWish", description = "How many receipts are to be printed")
    record Wish(
            @NotNull(message = "{casework.api.missing}") @Schema(example = "20")
            Integer count) {}

    @Schema(name = "SlipBlock", description = "Emergency receipts with consecutive numbers")
    record Block(
            @Schema(example = "QS-YJ-2026-0001") String first,
            @Schema(example = "QS-YJ-2026-0020") String last,
            int size,
            OffsetDateTime printedAt,

            @Schema(description = "Number of the officer who had them printed", example = "1001")
            String printedBy) {
        static Block of(SlipBlock block) {
            return new Block(
                    block.first().value(),
                    block.last().value(),
                    block.size(),
                    Moments.of(block.printedAt()),
                    block.printedBy().value());
        }
    }

    @Schema(name = "SlipBlockListed", description = "A block and how many of its receipts are entered")
    record Listed(Block block, int used) {}

    private final PaperSlips slips;

    SlipApi(PaperSlips slips) {
        this.slips = slips;
    }

    @GetMapping("/api/v1/slips")
    @Needs(PRINT_SLIPS)
    @Operation(operationId = "listSlips", summary = "Blocks of emergency receipts, the latest first")
    List<Listed> list(Officer by) {
        return slips.blocks(by).stream()
                .map(listed -> new Listed(Block.of(listed.block()), listed.used()))
                .toList();
    }

    @PostMapping("/api/v1/slips")
    @Needs(PRINT_SLIPS)
    @Operation(
            operationId = "printSlips",
            summary = "Takes the next numbers for emergency receipts",
            description = "Filled in by hand while the program cannot be used, and entered afterwards with onPaper")
    ApiReply<Block> print(@Valid @RequestBody Wish wish, Officer by, SubmissionId submission) {
        return ApiReply.done(slips.print(wish.count(), by, submission).map(Block::of));
    }
}

package onewindow.casework.web.api;

import static onewindow.people.Permission.KEEP_ARCHIVE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.casework.Archive;
import onewindow.casework.CaseOutcome;
import onewindow.casework.KeepingTime;
import onewindow.casework.Transfer;
import onewindow.casework.store.ArchiveStore;
import onewindow.catalogue.ItemCode;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The archive, for programs. */
@RestController
@Tag(name = "cases")
@Clause("PIP-19")
class ArchiveApi {
    @Schema(name = "ArchivedCase", description = "A case as it went to the archive")
    record Filed(
            String number,
            String itemName,
            CaseOutcome outcome,
            OffsetDateTime endedAt,
            KeepingTime keeping,
            int facts,

            @Schema(description = "SM3 digest of the last fact, in hexadecimal")
            String digest) {
        static Filed of(Transfer.Filed filed) {
            return new Filed(
                    filed.number().value(),
                    filed.itemName(),
                    filed.outcome(),
                    Moments.of(filed.endedAt()),
                    filed.keeping(),
                    filed.facts(),
                    filed.digest());
        }
    }

    @Schema(name = "ArchiveTransfer", description = "Cases that went to the archive together")
    record Shown(int number, OffsetDateTime at, String officer, LocalDate endedUntil, List<Filed> cases) {
        static Shown of(Transfer transfer) {
            return new Shown(
                    transfer.number(),
                    Moments.of(transfer.at()),
                    transfer.by().value(),
                    transfer.endedUntil(),
                    transfer.cases().stream().map(Filed::of).toList());
        }
    }

    @Schema(name = "ArchiveTransferWish", description = "Until the end of which day cases were over")
    record Wish(@NotNull(message = "{casework.api.missing}") LocalDate endedUntil) {}

    @Schema(name = "KeepingRule", description = "How long the files of an item are kept that ended so")
    record Rule(
            @NotNull(message = "{casework.api.missing}") CaseOutcome outcome,
            @NotNull(message = "{casework.api.missing}") KeepingTime keeping) {}

    @Schema(name = "KeepingRuleOfItem", description = "A term the centre has laid down")
    record LaidDown(String item, CaseOutcome outcome, KeepingTime keeping) {
        static LaidDown of(ArchiveStore.Rule rule) {
            return new LaidDown(rule.itemCode(), rule.outcome(), rule.keeping());
        }
    }

    private final Archive archive;

    ArchiveApi(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/api/v1/archive/transfers/{no}")
    @Needs(KEEP_ARCHIVE)
    @Operation(operationId = "showTransfer", summary = "A transfer to the archive with its cases")
    Shown one(@PathVariable int no, Officer by) {
        return Shown.of(archive.find(no, by));
    }

    @PostMapping("/api/v1/archive/transfers")
    @Needs(KEEP_ARCHIVE)
    @Operation(
            operationId = "transferCases",
            summary = "Hands over what was over by the end of a day",
            description = "The earliest first, at most a hundred cases; each goes once")
    ApiReply<Shown> transfer(@Valid @RequestBody Wish body, Officer by, SubmissionId submission) {
        return ApiReply.done(archive.transfer(body.endedUntil(), by, submission).map(Shown::of));
    }

    @PostMapping("/api/v1/archive/keeping/{item}")
    @Needs(KEEP_ARCHIVE)
    @Operation(operationId = "layDownKeeping", summary = "Lays down how long the files of an item are kept")
    ApiReply<LaidDown> layDown(
            @Parameter(description = "Code of a published item", example = "QS-SCJG-006") @PathVariable ItemCode item,
            @Valid @RequestBody Rule body,
            Officer by,
            SubmissionId submission) {
        return ApiReply.done(archive.layDown(item, body.outcome(), body.keeping(), by, submission)
                .map(LaidDown::of));
    }
}

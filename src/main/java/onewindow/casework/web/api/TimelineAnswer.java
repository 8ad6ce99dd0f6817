package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import onewindow.casework.store.CaseStore;
import onewindow.ledger.Entry;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** One entry in the history of a case, oldest first. */
@Schema(name = "TimelineEntry", description = "One entry in the history of a case")
record TimelineAnswer(
        @Schema(example = "1") int seq,
        OffsetDateTime at,

        @Schema(description = "Number of the officer who acted", example = "1003")
        String officer,

        @Schema(description = "For whom he stood in") @Nullable
        String actingFor,

        @Nullable String window,

        @Schema(description = "Clauses carried out", example = "[\"A3.2\", \"LIC-32.5\"]")
        List<String> clauses,

        Happening what) {

    static TimelineAnswer of(Entry entry) {
        var signature = entry.signature();
        return new TimelineAnswer(
                entry.seq(),
                Moments.of(entry.happenedAt()),
                signature.officer().value(),
                number(signature.actingFor()),
                CaseAnswer.window(signature.window()),
                entry.clauses(),
                Happenings.of(CaseStore.FACTS.read(entry)));
    }

    private static @Nullable String number(@Nullable OfficerNo officer) {
        return officer == null ? null : officer.value();
    }
}

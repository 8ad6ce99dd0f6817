package onewindow.casework.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onewindow.casework.CaseNumber;
import onewindow.casework.PersonalReadings;
import onewindow.casework.rules.Reading;
import onewindow.casework.rules.UnusualReading;
import onewindow.parties.IdKind;
import onewindow.parties.OpenPurpose;
import onewindow.parties.PartyField;
import onewindow.parties.RevealedParty;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.SubmissionId;
import onewindow.platform.web.api.ApiReply;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Personal data of cases: read for a purpose, each time on record; who read it; what was unusual. */
@RestController
@Tag(name = "personal data")
class PersonalReadingApi {
    private static final int WORDS = 2000;

    private final PersonalReadings data;

    PersonalReadingApi(PersonalReadings data) {
        this.data = data;
    }

    @Schema(name = "ReadingWish", description = "What personal data is needed for")
    record Wish(
            @NotNull(message = "{casework.api.missing}") OpenPurpose purpose,

            @Schema(description = "In a sentence; names nobody") @Size(max = WORDS) @Nullable
            String words) {}

    @Schema(name = "PersonalDataShown", description = "The fields that the purpose needs")
    record Shown(Map<PartyField, String> fields, IdKind idKind, OffsetDateTime at) {
        @Override
        public String toString() {
            return "Shown" + fields.keySet();
        }
    }

    @Schema(name = "PersonalReading", description = "Once that an officer read personal data in a case")
    record Read(
            @Schema(description = "Number of the case") String number,

            @Schema(description = "Number of the officer", example = "1010")
            String officer,

            OffsetDateTime at,
            OpenPurpose purpose,
            String words,

            @Schema(description = "Whether the case belonged to the unit of the reader")
            boolean ownUnit) {
        static Read of(Reading reading) {
            return new Read(
                    reading.number().value(),
                    reading.officer().value(),
                    Moments.of(reading.at()),
                    reading.purpose(),
                    reading.words(),
                    reading.ownUnit());
        }
    }

    @Schema(name = "UnusualReading", description = "A reading that somebody should ask about, and why")
    record Unusual(Read reading, Set<UnusualReading.Sign> signs) {}

    @PostMapping("/api/v1/cases/{no}/personal-data")
    @Needs(Permission.SEE_PERSONAL_DATA)
    @Clause({"PIP-6", "PIP-51"})
    @Operation(
            operationId = "readPersonalData",
            summary = "Reads of the applicant what a purpose needs",
            description = "Recorded before it is answered; the same key again is another reading")
    ApiReply<Shown> read(
            @PathVariable CaseNumber no, @Valid @RequestBody Wish wish, Officer by, SubmissionId submission) {
        return ApiReply.done(data.read(no, wish.purpose(), ProcedureActs.said(wish.words()), by)
                .map(PersonalReadingApi::shown));
    }

    @GetMapping("/api/v1/cases/{no}/personal-data-readings")
    @Needs(Permission.SEE_CASES)
    @Clause("PIP-51")
    @Operation(operationId = "listPersonalReadings", summary = "Who read personal data in a case, the latest first")
    ApiReply<List<Read>> readers(@PathVariable CaseNumber no, Officer by) {
        return ApiReply.found(data.readers(no, by).stream().map(Read::of).toList());
    }

    @GetMapping("/api/v1/unusual-readings")
    @Needs(Permission.WATCH_READING)
    @Clause("PIP-51")
    @Operation(
            operationId = "listUnusualReadings",
            summary = "Readings of personal data that somebody should ask about, the latest first")
    ApiReply<List<Unusual>> unusual(Officer by) {
        return ApiReply.found(data.unusual(by).stream()
                .map(one -> new Unusual(Read.of(one.reading()), one.signs()))
                .toList());
    }

    private static Shown shown(RevealedParty party) {
        return new Shown(party.fields(), party.idKind(), Moments.of(party.at()));
    }
}

package onewindow.casework.web.api;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import onewindow.casework.Alike;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseQuery;
import onewindow.casework.CaseQuery.Order;
import onewindow.casework.CaseState;
import onewindow.casework.store.CaseSlices;
import onewindow.documents.Documents;
import onewindow.parties.Parties;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.api.ApiReply;
import onewindow.platform.web.api.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases of one's own centre to read: lists, one case, its history, its clocks, its papers. */
@RestController
@Tag(name = "cases")
class CaseApi {
    /** In which order a list can be read part by part. */
    enum ListOrder {
        NEWEST,
        DUE
    }

    private final CaseSlices slices;
    private final CaseReading reading;
    private final Parties parties;
    private final Documents documents;
    private final Alike alike;
    private final Clock clock;

    CaseApi(CaseSlices slices, CaseReading reading, Parties parties, Documents documents, Alike alike, Clock clock) {
        this.slices = slices;
        this.reading = reading;
        this.parties = parties;
        this.documents = documents;
        this.alike = alike;
        this.clock = clock;
    }

    @GetMapping("/api/v1/cases")
    @Needs(Permission.SEE_CASES)
    @Clause("A2.2")
    @Operation(operationId = "listCases", summary = "Cases of the centre, part by part")
    ApiReply<Slice.Listing<CaseAnswer>> list(
            Officer by,
            Slice slice,
            @Parameter(description = "Which of the lists that people ask for by name")
                    @RequestParam(defaultValue = "ALL")
                    CaseQuery.View view,
            @Parameter(description = "By number, newest first, or by promised due moment, what runs out first")
                    @RequestParam(defaultValue = "NEWEST")
                    ListOrder order,
            @RequestParam(required = false) @Nullable CaseState state,
            @Parameter(description = "Code of an item") @RequestParam(required = false) @Nullable String item,
            @RequestParam(required = false) @Nullable String department,
            @Parameter(description = "Number of the officer who answers for the case")
                    @RequestParam(required = false)
                    @Nullable
                    OfficerNo responsible,
            @Parameter(description = "First day of receipt")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DATE)
                    @Nullable
                    LocalDate receivedFrom,
            @Parameter(description = "Last day of receipt")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DATE)
                    @Nullable
                    LocalDate receivedUntil,
            @Parameter(description = "Words in number, item or masked applicant") @RequestParam(defaultValue = "")
                    String q) {
        var byDue = order == ListOrder.DUE;
        var query = new CaseQuery(
                by.centre(),
                view,
                state,
                responsible,
                item,
                department,
                receivedFrom,
                receivedUntil,
                q,
                byDue ? Order.DUE : Order.NUMBER,
                !byDue,
                1);
        var heads = slices.part(query, reading.horizon(by.centre()), slice.after(), slice.fetch());
        var listing = slice.of(heads, head -> slices.keyOf(query, head));
        return ApiReply.found(
                new Slice.Listing<>(listing.items().stream().map(CaseAnswer::of).toList(), listing.next()));
    }

    @GetMapping("/api/v1/cases/{no}")
    @Needs(Permission.SEE_CASES)
    @Clause("A2.2")
    @Operation(operationId = "getCase", summary = "One case in full, its version as ETag")
    ApiReply<CaseFileAnswer> one(@PathVariable CaseNumber no, Officer by) {
        var found = reading.found(by.centre(), no);
        var applicant = parties.masked(by.centre(), found.head().opening().applicant());
        return ApiReply.found(CaseFileAnswer.of(found.head(), found.file(), applicant))
                .version(answer -> answer.head().version());
    }

    @GetMapping("/api/v1/cases/{no}/alike")
    @Needs(Permission.SEE_CASES)
    @Clause("A3.2")
    @Operation(
            operationId = "listAlikeCases",
            summary = "Other open cases of the same applicant, or about the same thing: perhaps one matter twice")
    ApiReply<List<CaseAnswer>> alike(@PathVariable CaseNumber no, Officer by) {
        var head = reading.head(by.centre(), no);
        return ApiReply.found(
                alike.beside(head, clock.instant()).stream().map(CaseAnswer::of).toList());
    }

    @GetMapping("/api/v1/cases/{no}/timeline")
    @Needs(Permission.SEE_CASES)
    @Clause("LIC-57")
    @Operation(operationId = "getCaseTimeline", summary = "Everything that happened to a case, oldest first")
    ApiReply<List<TimelineAnswer>> timeline(@PathVariable CaseNumber no, Officer by) {
        var found = reading.found(by.centre(), no);
        var entries = found.entries().stream().map(TimelineAnswer::of).toList();
        return ApiReply.found(entries).version(answer -> found.entries().size());
    }

    @GetMapping("/api/v1/cases/{no}/clocks")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.5", "A3.6", "LIC-42"})
    @Operation(operationId = "getCaseClocks", summary = "Both clocks of a case and why they end when they do")
    ApiReply<ClocksAnswer> clocks(@PathVariable CaseNumber no, Officer by) {
        return ApiReply.found(reading.clocks(reading.found(by.centre(), no)));
    }

    @GetMapping("/api/v1/cases/{no}/papers")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.4", "LIC-32.6"})
    @Operation(operationId = "listCasePapers", summary = "The papers made out in a case, oldest first")
    ApiReply<List<CasePaperAnswer>> papers(@PathVariable CaseNumber no, Officer by) {
        CaseHead head = reading.head(by.centre(), no);
        return ApiReply.found(documents.of(by.centre(), "case/" + head.number()).stream()
                .map(CasePaperAnswer::of)
                .toList());
    }
}

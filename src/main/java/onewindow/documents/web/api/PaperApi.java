package onewindow.documents.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import onewindow.documents.Documents;
import onewindow.documents.PaperNo;
import onewindow.documents.PrintPurpose;
import onewindow.documents.web.PdfReply;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.web.api.ApiReply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers for programs: what a paper is, and the paper itself. */
@RestController
@Tag(name = "papers")
class PaperApi {
    private final Documents documents;

    PaperApi(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/api/v1/papers/{no:[A-Z]+-[0-9]+-[0-9]+}")
    @Needs(Permission.PRINT_PAPERS)
    @Operation(operationId = "getPaper", summary = "What a numbered paper is and belongs to")
    ApiReply<PaperAnswer> paper(@PathVariable PaperNo no, Officer by) {
        return ApiReply.found(PaperAnswer.of(documents.summary(no, by)));
    }

    @GetMapping("/api/v1/papers/{no:[A-Z]+-[0-9]+-[0-9]+}.pdf")
    @Needs(Permission.PRINT_PAPERS)
    @Operation(operationId = "printPaper", summary = "The paper itself; the same bytes at every print")
    ResponseEntity<byte[]> pdf(
            @PathVariable PaperNo no, @RequestParam(defaultValue = "HAND_OVER") PrintPurpose purpose, Officer by) {
        return PdfReply.of(documents.print(no, purpose, by));
    }
}

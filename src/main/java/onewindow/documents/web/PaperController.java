package onewindow.documents.web;

import onewindow.documents.Documents;
import onewindow.documents.PaperNo;
import onewindow.documents.PrintPurpose;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Papers in the browser, from where they are printed. */
@Controller
class PaperController {
    private final Documents documents;

    PaperController(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/papers/{no:[A-Z]+-[0-9]+-[0-9]+}.pdf")
    @Needs(Permission.PRINT_PAPERS)
    ResponseEntity<byte[]> pdf(
            @PathVariable PaperNo no, @RequestParam(defaultValue = "HAND_OVER") PrintPurpose purpose, Officer by) {
        return PdfReply.of(documents.print(no, purpose, by));
    }
}

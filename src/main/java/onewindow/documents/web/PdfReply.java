package onewindow.documents.web;

import java.nio.charset.StandardCharsets;
import onewindow.documents.PaperFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper as answer: shown in the browser under its number, kept by no cache on the way. */
public final class PdfReply {
    /** Our own pages may show a paper beside what they say; nobody else's may. */
    private static final String CONTENT = "default-src 'self'; object-src 'self'; frame-ancestors 'self'";

    private PdfReply() {}

    public static ResponseEntity<byte[]> of(PaperFile file) {
        return of(file.paper().number(), file.pdf());
    }

    /** A file that is no numbered paper of a matter, under its own name. */
    public static ResponseEntity<byte[]> of(String name, byte[] pdf) {
        var shown = ContentDisposition.inline()
                .filename(name + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", CONTENT)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(pdf);
    }
}

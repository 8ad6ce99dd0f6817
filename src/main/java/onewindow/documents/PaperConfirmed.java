package onewindow.documents;

import java.time.Instant;
import onewindow.platform.CentreId;

/** What the office confirms to whoever scans the code of a paper; the check code must equal the one printed on it. */
public record PaperConfirmed(
        CentreId centre,
        PaperNo no,
        PaperKind kind,
        String number,
        Instant issuedAt,
        String subject,
        String checkCode) {}

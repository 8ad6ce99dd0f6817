package onewindow.documents;

import java.time.Instant;
import onewindow.platform.OfficerNo;

/** A paper in a list: what it is, its printed number, when it was issued and by whom. No personal data. */
public record PaperSummary(
        PaperNo no,
        PaperKind kind,
        String number,
        String subject,
        Instant issuedAt,
        OfficerNo issuedBy,
        String checkCode) {}

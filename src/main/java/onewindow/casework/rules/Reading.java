package onewindow.casework.rules;

import java.time.Instant;
import onewindow.casework.CaseNumber;
import onewindow.parties.OpenPurpose;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** Once that an officer read personal data in a case (查阅): for what, whether the case was of his unit, whether it was closed. */
public record Reading(
        CaseNumber number,
        int entry,
        OfficerNo officer,
        String unit,
        Instant at,
        OpenPurpose purpose,
        String words,
        boolean ownUnit,
        @Nullable Instant closedAt) {}

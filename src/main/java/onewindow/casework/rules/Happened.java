package onewindow.casework.rules;

import java.time.Instant;
import onewindow.platform.OfficerNo;

/** A fact with its moment and its officer, as the ledger holds them. */
public record Happened(CaseFact fact, Instant at, OfficerNo officer) {}

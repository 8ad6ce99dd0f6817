package onewindow.documents;

import java.time.Instant;
import java.util.List;

/** Receipts without content, with their numbers (应急收件凭证): filled in by hand while the program cannot be used. */
public record EmergencySlips(String agency, String phone, List<String> numbers, Instant printedAt) {}

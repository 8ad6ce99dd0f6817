package onewindow.certificates;

import onewindow.platform.Clause;

/** What happened to blank certificates; appended to the ledger, never edited. */
@Clause("LIC-39")
public sealed interface BlankFact {
    record BlanksTakenIn(String kind, String first, String last, int count) implements BlankFact {}

    record BlankSpoiled(String blank, String why) implements BlankFact {}

    record CertificatePrinted(String caseNumber, String blank) implements BlankFact {}

    record CertificateReprinted(String caseNumber, String before, String blank, ReprintCause cause, String why)
            implements BlankFact {}
}

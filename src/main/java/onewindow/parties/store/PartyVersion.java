package onewindow.parties.store;

import onewindow.parties.Applicant;

/** One version of a party's data, opened. */
public record PartyVersion(int version, Applicant applicant) {}

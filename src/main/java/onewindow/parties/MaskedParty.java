package onewindow.parties;

/** A party as lists and pages may show it to everyone who may see the case. */
public record MaskedParty(
        PartyNo no, PartyKind kind, String maskedName, IdKind idKind, String maskedId, String maskedPhone) {}

package onewindow.parties;

/** A natural person or a body with a code of its own (自然人、法人和其他组织). */
public enum PartyKind {
    PERSON,
    FIRM
}

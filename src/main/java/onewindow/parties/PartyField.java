package onewindow.parties;

/** The fields of a party, as refusals and openings speak of them. */
public enum PartyField {
    NAME,
    LEGAL_REPRESENTATIVE,
    CONTACT_PERSON,
    ADDRESS,
    ID_NUMBER,
    PHONE,
    PURPOSE,
    SCOPE
}

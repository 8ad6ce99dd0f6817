package onewindow.parties;

/** The fields a refusal can speak of. */
public enum PartyField {
    NAME,
    LEGAL_REPRESENTATIVE,
    CONTACT_PERSON,
    ADDRESS,
    SCOPE
}

package onewindow.parties;

import static onewindow.parties.PartyField.*;

import java.util.List;
import onewindow.platform.Clause;

/** What personal data is opened for (查阅目的); recorded each time. Each opens the fields it needs and no other. */
@Clause("PIP-6")
public enum OpenPurpose {
    HANDLING_THE_CASE(NAME, ID_NUMBER, PHONE, ADDRESS, LEGAL_REPRESENTATIVE, CONTACT_PERSON),
    PRINTING_A_PAPER(NAME, ID_NUMBER, ADDRESS, LEGAL_REPRESENTATIVE),
    /** Whoever delivers finds and calls a person; he needs no ID number. */
    DELIVERY(NAME, PHONE, ADDRESS, CONTACT_PERSON),
    CORRECTION(NAME, ID_NUMBER, PHONE, ADDRESS, LEGAL_REPRESENTATIVE, CONTACT_PERSON),
    REQUEST_OF_THE_PERSON(NAME, ID_NUMBER, PHONE, ADDRESS, LEGAL_REPRESENTATIVE, CONTACT_PERSON),
    /** An inspector must know whom a case concerns, not how to reach him. */
    INSPECTION(NAME, ID_NUMBER, LEGAL_REPRESENTATIVE);

    private final List<PartyField> fields;

    OpenPurpose(PartyField... fields) {
        this.fields = List.of(fields);
    }

    public List<PartyField> fields() {
        return fields;
    }
}

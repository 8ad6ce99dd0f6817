package onewindow.parties;

import onewindow.platform.Identifier;

/** Names an applicant or agent within a centre by a random word, so that it says nothing about the person. */
public record PartyNo(String value) implements Identifier {
    public PartyNo {
        if (!value.matches("P[0-9A-Z]{12}"))
            throw new IllegalArgumentException("party number: P and twelve letters or digits");
    }

    @Override
    public String toString() {
        return value;
    }
}

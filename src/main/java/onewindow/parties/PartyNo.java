package onewindow.parties;

import java.util.regex.Pattern;
import onewindow.platform.Identifier;

/** Names an applicant or agent within a centre by a random word, so that it says nothing about the person. */
public record PartyNo(String value) implements Identifier {
    private static final Pattern FORM = Pattern.compile("P[0-9A-Z]{12}");

    public PartyNo {
        if (!FORM.matcher(value).matches())
            throw new IllegalArgumentException("party number: P and twelve letters or digits");
    }

    @Override
    public String toString() {
        return value;
    }
}

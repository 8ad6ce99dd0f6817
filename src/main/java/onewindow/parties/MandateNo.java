package onewindow.parties;

import onewindow.platform.Identifier;

/** Names one power of attorney (授权委托) within a centre. */
public record MandateNo(String value) implements Identifier {
    public MandateNo {
        if (!value.matches("M[0-9A-Z]{12}"))
            throw new IllegalArgumentException("mandate number: M and twelve letters or digits");
    }

    @Override
    public String toString() {
        return value;
    }
}

package onewindow.casework;

import onewindow.platform.Identifier;

/** Number of a case (办件编号): assigned once at receipt, unique in the centre, never reused. */
public record CaseNumber(String value) implements Identifier {
    public CaseNumber {
        if (!value.matches("[A-Z0-9]{6,50}")) throw new IllegalArgumentException("case number: capital letters and digits");
    }

    @Override
    public String toString() {
        return value;
    }
}

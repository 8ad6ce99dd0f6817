package onewindow.catalogue;

import java.util.Objects;

/**
 * Legal basis (设定依据): law, number of the document that made it, article, what it says, and a remark on whether the text is
 * still in force ({@code validity}). Whether it really is, the register of laws says.
 */
public record LegalBasis(
        String law, String number, String article, String text, String validity, Mark mark, String source) {
    /** Guides published before documents bore numbers here stay as they were written. */
    public LegalBasis {
        number = Objects.requireNonNullElse(number, "");
    }
}

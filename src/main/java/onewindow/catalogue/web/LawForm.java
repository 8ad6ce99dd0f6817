package onewindow.catalogue.web;

import java.time.LocalDate;
import java.util.List;
import onewindow.catalogue.laws.LawText;
import org.jspecify.annotations.Nullable;

/** A text of a law as it is entered in the register. */
public record LawForm(
        @Nullable String name,
        @Nullable String number,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate repealedOn,
        @Nullable String replacedBy,
        @Nullable String source) {
    static final LawForm EMPTY = new LawForm(null, null, null, null, null, null);

    static LawForm of(LawText text) {
        return new LawForm(
                text.name(), text.number(), text.inForceOn(), text.repealedOn(), text.replacedBy(), text.source());
    }

    /** Nothing while the first day in force is not said. */
    @Nullable
    LawText text() {
        return inForceOn == null
                ? null
                : new LawText(
                        List.of(words(name)), words(number), inForceOn, repealedOn, words(replacedBy), words(source));
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}

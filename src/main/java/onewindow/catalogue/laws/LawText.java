package onewindow.catalogue.laws;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text of a law (法律文本): the names by which it is cited, the number of the document that made it, its first day in force
 * and the first day on which it no longer was.
 */
public record LawText(
        List<String> names,
        String number,
        LocalDate inForceOn,
        @Nullable LocalDate repealedOn,
        String replacedBy,
        String source) {
    public LawText {
        names = List.copyOf(names);
    }

    public String name() {
        return names.getFirst();
    }

    public boolean isRepealed(LocalDate on) {
        return repealedOn != null && !on.isBefore(repealedOn);
    }

    public boolean isInForce(LocalDate on) {
        return !on.isBefore(inForceOn) && !isRepealed(on);
    }

    /** Whether both are one text, whatever is said about its dates. */
    public boolean isSame(LawText other) {
        return name().equals(other.name()) && number.equals(other.number);
    }
}

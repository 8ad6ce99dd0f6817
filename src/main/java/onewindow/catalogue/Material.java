package onewindow.catalogue;

import java.util.Objects;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/**
 * One line of the material list (申请材料): how many originals and copies are handed in, what is only shown, where it comes
 * from and when it is needed. {@code number} names it within its version; {@code option} is the answer that asks for it.
 */
@Clause({"A3.1", "A3.3"})
public record Material(
        int number,
        String name,
        int originals,
        int copies,
        boolean electronic,
        boolean originalShown,
        Mark countMark,
        String pages,
        Provider from,
        Necessity need,
        String when,
        @Nullable String option,
        boolean deferrable,
        String validity,
        String sample,
        String blankForm,
        String basis,
        String note,
        Mark mark,
        String source) {
    /** Guides published before blank forms had a place of their own stay as they were written. */
    public Material {
        blankForm = Objects.requireNonNullElse(blankForm, "");
    }

    public Material numbered(int other) {
        return new Material(
                other,
                name,
                originals,
                copies,
                electronic,
                originalShown,
                countMark,
                pages,
                from,
                need,
                when,
                option,
                deferrable,
                validity,
                sample,
                blankForm,
                basis,
                note,
                mark,
                source);
    }
}

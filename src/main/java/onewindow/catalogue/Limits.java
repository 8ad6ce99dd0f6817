package onewindow.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Limits of an item; a limit that nobody has established is absent. */
public record Limits(@Nullable LegalLimit legal, @Nullable PromisedLimit promised, List<SpecialStep> special) {
    public Limits {
        special = List.copyOf(special);
    }
}

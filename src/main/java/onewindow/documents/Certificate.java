package onewindow.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The certificate a decision grants (证照): name, number, last day of validity where it has one. */
public record Certificate(
        String name, String number, @Nullable LocalDate validUntil) {}

package onewindow.catalogue.laws;

import onewindow.catalogue.LegalBasis;
import org.jspecify.annotations.Nullable;

/** A legal basis, how it stands on a day, and the text of the register that says so. */
public record BasisFinding(
        LegalBasis basis, BasisState state, @Nullable LawText text) {}

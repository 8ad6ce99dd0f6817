package onewindow.catalogue.imports;

import onewindow.catalogue.ItemCode;
import org.jspecify.annotations.Nullable;

/** One item of a file after the check (导入事项): what it is to the catalogue, and what became of it. */
public record ImportedItem(
        ItemCode code,
        String name,
        int line,
        ImportedKind kind,
        int differences,
        int undecided,
        @Nullable ImportedResult result,
        @Nullable String because) {}

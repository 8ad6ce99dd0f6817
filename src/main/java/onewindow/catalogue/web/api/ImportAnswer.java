package onewindow.catalogue.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import onewindow.catalogue.imports.ImportHead;
import onewindow.catalogue.imports.ImportMode;
import onewindow.catalogue.imports.ImportState;
import onewindow.catalogue.imports.ImportedItem;
import onewindow.catalogue.imports.ImportedKind;
import onewindow.catalogue.imports.ImportedResult;
import onewindow.platform.ChinaTime;
import org.jspecify.annotations.Nullable;

/** An import as programs read it. */
record ImportAnswer(
        int no,
        String fileName,
        String officer,
        OffsetDateTime at,
        ImportState state,
        @Nullable ImportMode mode,
        int done,
        int total,
        int newItems,
        int changedItems,
        int sameItems,
        int wrongItems,
        int problems,
        int undecided,
        int taken,
        int refused,
        List<String> ignoredColumns) {
    static ImportAnswer of(ImportHead head) {
        return new ImportAnswer(
                head.no(),
                head.fileName(),
                head.by().value(),
                head.at().atZone(ChinaTime.ZONE).toOffsetDateTime(),
                head.state(),
                head.mode(),
                head.done(),
                head.total(),
                head.newItems(),
                head.changedItems(),
                head.sameItems(),
                head.wrongItems(),
                head.problems(),
                head.undecided(),
                head.taken(),
                head.refused(),
                head.ignored());
    }

    record Item(
            String code,
            String name,
            int line,
            ImportedKind kind,
            int differences,
            int undecided,
            @Nullable ImportedResult result,
            @Nullable String because) {
        static Item of(ImportedItem item) {
            var because = item.because();
            return new Item(
                    item.code().value(),
                    item.name(),
                    item.line(),
                    item.kind(),
                    item.differences(),
                    item.undecided(),
                    item.result(),
                    because == null ? null : because.substring(because.lastIndexOf('.') + 1));
        }
    }
}

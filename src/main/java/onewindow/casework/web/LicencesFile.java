package onewindow.casework.web;

import onewindow.casework.CaseNumber;
import onewindow.casework.Licences;
import onewindow.casework.store.LicenceStore;
import onewindow.people.Officer;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of licences that end as a file. */
@Component
class LicencesFile {
    private final Licences licences;

    LicencesFile(Licences licences) {
        this.licences = licences;
    }

    Reply of(Screen screen, Officer by, TableFormat format, String words, boolean all) {
        return table().download(screen.texts(), format, screen.now(), taker -> licences.each(by, words, all, taker));
    }

    private static Table<LicenceStore.Listed> table() {
        return Table.<LicenceStore.Listed>titled("licences.title")
                .text("licences.number", 24, row -> row.licence().number())
                .text("cases.column.item", 36, LicenceStore.Listed::itemName)
                .text("cases.file.department", 20, LicenceStore.Listed::department)
                .text("licences.holder", 24, LicenceStore.Listed::holder)
                .text("licences.until", 14, row -> row.licence().validUntil().toString())
                .word("licences.renewal", LicenceStore.Listed::renewal)
                .text("licences.renewedBy", 20, row -> text(row.renewedBy()))
                .text("procedures.case", 20, row -> row.number().value());
    }

    private static @Nullable String text(@Nullable CaseNumber number) {
        return number == null ? null : number.value();
    }
}

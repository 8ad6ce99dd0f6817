package onewindow.casework.web;

import onewindow.casework.Restrictions;
import onewindow.casework.store.RestrictionStore;
import onewindow.people.Officer;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import onewindow.platform.web.Texts;
import org.springframework.stereotype.Component;

/** The register of restricted applicants as a file. */
@Component
class RestrictionsFile {
    private final Restrictions restrictions;

    RestrictionsFile(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    Reply of(Screen screen, Officer by, TableFormat format, String words, boolean ended) {
        return table(screen.texts())
                .download(screen.texts(), format, screen.now(), taker -> restrictions.each(by, words, ended, taker));
    }

    private static Table<RestrictionStore.Listed> table(Texts texts) {
        return Table.<RestrictionStore.Listed>titled("restrictions.title")
                .text("results.applicant", 24, RestrictionStore.Listed::applicant)
                .text("cases.column.item", 36, RestrictionStore.Listed::itemName)
                .text("cases.file.department", 20, RestrictionStore.Listed::department)
                .word("restriction.ground", RestrictionStore.Listed::ground)
                .text("restriction.concern", 36, RestrictionStore.Listed::concern)
                .text("restriction.from", 16, row -> row.from().toString())
                .text("restriction.until", 16, row -> row.until().toString())
                .text("restriction.state", 12, row -> texts.of(row.lasts() ? "restriction.lasts" : "restriction.over"))
                .text("procedures.case", 20, row -> row.number().value());
    }
}

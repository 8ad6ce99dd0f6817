package onewindow.certificates.web;

import onewindow.certificates.Blank;
import onewindow.certificates.BlankQuery;
import onewindow.certificates.Blanks;
import onewindow.people.Officer;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register of blanks as a file. */
@Component
class BlanksFile {
    private final Blanks blanks;

    BlanksFile(Blanks blanks) {
        this.blanks = blanks;
    }

    Reply of(Screen screen, Officer by, TableFormat format, BlankQuery query) {
        return table().download(screen.texts(), format, screen.now(), taker -> blanks.each(by, query, taker));
    }

    private static Table<Blank> table() {
        return Table.<Blank>titled("blanks.title")
                .text("blanks.no", 16, blank -> blank.no().value())
                .text("blanks.kind", 24, Blank::kind)
                .word("blanks.state", Blank::state)
                .text("blanks.case", 20, blank -> text(blank.caseNumber()))
                .moment("blanks.takenIn", blank -> blank.takenIn().at())
                .moment("blanks.printed", blank -> at(blank.printed()))
                .text("blanks.printedBy", 10, blank -> by(blank.printed()))
                .moment("blanks.ended", blank -> at(blank.ended()))
                .text("blanks.endedBy", 10, blank -> by(blank.ended()))
                .text("blanks.why", 36, Blank::why)
                .text("blanks.replacedBy", 16, blank -> text(blank.replacedBy()));
    }

    private static java.time.@Nullable Instant at(Blank.@Nullable Done done) {
        return done == null ? null : done.at();
    }

    private static @Nullable String by(Blank.@Nullable Done done) {
        return done == null ? null : done.by().value();
    }

    private static @Nullable String text(@Nullable Object no) {
        return no == null ? null : no.toString();
    }
}

package onewindow.documents.web;

import java.util.function.Function;
import onewindow.documents.PaperQuery;
import onewindow.documents.PaperRegister;
import onewindow.documents.RegisteredPaper;
import onewindow.documents.Serving;
import onewindow.people.Officer;
import onewindow.platform.tables.Table;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register as a file. */
@Component
class RegisterFile {
    private final PaperRegister register;

    RegisterFile(PaperRegister register) {
        this.register = register;
    }

    Reply of(Screen screen, Officer by, TableFormat format, PaperQuery query) {
        var table = Table.<RegisteredPaper>titled("papers.title")
                .text("papers.number", 30, paper -> paper.summary().number())
                .word("papers.kind", paper -> paper.summary().kind())
                .text("papers.matter", 22, paper -> paper.summary().subject())
                .moment("papers.issued", paper -> paper.summary().issuedAt())
                .text("papers.signer", 10, paper -> paper.summary().issuedBy().value())
                .word("papers.seal", paper -> of(paper, Serving::seal))
                .word("papers.way", paper -> of(paper, Serving::way))
                .word("papers.takenBy", paper -> of(paper, Serving::takenBy))
                .text(
                        "papers.servedOn",
                        12,
                        paper -> of(paper, serving -> serving.on().toString()))
                .text("papers.proof", 30, paper -> of(paper, Serving::proof));
        return table.download(screen.texts(), format, screen.now(), taker -> register.each(by, query, taker));
    }

    private static <T> @Nullable T of(RegisteredPaper paper, Function<Serving, @Nullable T> what) {
        var served = paper.served();
        return served == null ? null : what.apply(served.serving());
    }
}

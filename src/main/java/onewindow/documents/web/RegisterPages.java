package onewindow.documents.web;

import java.util.List;
import onewindow.documents.PaperQuery;
import onewindow.documents.PaperRegister;
import onewindow.documents.RegisteredPaper;
import onewindow.people.Officer;
import onewindow.people.OfficerSummary;
import onewindow.people.People;
import onewindow.people.Permission;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Refusal;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings names to the register and its papers. */
@Component
class RegisterPages {
    private final PaperRegister register;
    private final People people;

    RegisterPages(PaperRegister register, People people) {
        this.register = register;
        this.people = people;
    }

    RegisterPage list(Screen screen, Officer by, PaperQuery query, Address address) {
        var page = address.parameters().getOrDefault("page", "1");
        var pager = Pager.of(address, page, PaperRegister.PAGE_SIZE, register.count(by, query));
        var rows = register.page(by, query, pager.page()).stream()
                .map(paper -> row(by, paper))
                .toList();
        return new RegisterPage(screen, query, rows, pager, screen.now());
    }

    PaperPage one(Screen screen, Officer by, RegisteredPaper paper, ServingForm form, List<Refusal> hindrances) {
        return new PaperPage(screen, row(by, paper), form, hindrances, by.may(Permission.TELL_APPLICANTS));
    }

    private RegisterPage.Row row(Officer by, RegisteredPaper paper) {
        var served = paper.served();
        return new RegisterPage.Row(
                paper,
                signer(by.centre(), paper.summary().issuedBy(), paper.actingFor()),
                served == null ? "" : signer(by.centre(), served.by(), served.actingFor()),
                matter(by, paper.summary().subject()));
    }

    /** B 代 A: who signs in another's place says so. */
    private String signer(CentreId centre, OfficerNo officer, @Nullable OfficerNo actingFor) {
        var name = name(centre, officer);
        return actingFor == null ? name : name + " (" + name(centre, actingFor) + ")";
    }

    private String name(CentreId centre, OfficerNo no) {
        return people.officer(centre, no).map(OfficerSummary::name).orElse(no.value());
    }

    private static RegisterPage.Matter matter(Officer by, String subject) {
        var number = subject.substring(subject.indexOf('/') + 1);
        boolean isCase = subject.startsWith("case/") && by.may(Permission.SEE_CASES);
        return new RegisterPage.Matter(number, isCase ? "/cases/" + number : null);
    }
}

package onewindow.casework.web;

import onewindow.casework.CaseNumber;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case page; each act that starts from it has its own page under {@code acts}. */
@Controller
class CaseController {
    private final CasePages pages;

    CaseController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/cases/{no}")
    @Needs(Permission.SEE_CASES)
    @Clause({"A3.2", "A3.5"})
    Reply show(Screen screen, Officer by, @PathVariable CaseNumber no) {
        return pages.of(screen, by, no);
    }
}

package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.casework.Restrictions;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.Clause;
import onewindow.platform.tables.TableFormat;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of applicants who may not ask for a licence for a time (限制申请登记). */
@Controller
@Clause({"LIC-78", "LIC-79"})
class RestrictionsController {
    private static final String YES = "yes";

    private final Restrictions restrictions;
    private final RestrictionsFile file;

    RestrictionsController(Restrictions restrictions, RestrictionsFile file) {
        this.restrictions = restrictions;
        this.file = file;
    }

    @GetMapping("/restrictions")
    @Needs(Permission.SEE_CASES)
    Reply show(Screen screen, Officer by, HttpServletRequest request) {
        var address = Address.of(request, List.of("q", "ended", "page"));
        var words = address.parameters().getOrDefault("q", "");
        boolean ended = YES.equals(address.parameters().get("ended"));
        var pager = Pager.of(
                address,
                address.parameters().getOrDefault("page", "1"),
                Restrictions.PAGE_SIZE,
                restrictions.count(by, words, ended));
        return new RestrictionsPage(
                screen, words, ended, restrictions.page(by, words, ended, pager.page()), pager, screen.now());
    }

    @GetMapping("/restrictions/export")
    @Needs(Permission.SEE_CASES)
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String ended,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, by, format, q, YES.equals(ended));
    }
}

package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.casework.Licences;
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

/** Licences that end soon and whether their renewal was asked for (许可到期、延续清单). */
@Controller
@Clause("LIC-50")
class LicencesController {
    private static final String YES = "yes";

    private final Licences licences;
    private final LicencesFile file;

    LicencesController(Licences licences, LicencesFile file) {
        this.licences = licences;
        this.file = file;
    }

    @GetMapping("/licences")
    @Needs(Permission.SEE_CASES)
    Reply show(Screen screen, Officer by, HttpServletRequest request) {
        var address = Address.of(request, List.of("q", "all", "page"));
        var words = address.parameters().getOrDefault("q", "");
        boolean all = YES.equals(address.parameters().get("all"));
        var pager = Pager.of(
                address,
                address.parameters().getOrDefault("page", "1"),
                Licences.PAGE_SIZE,
                licences.count(by, words, all));
        var rows = licences.page(by, words, all, pager.page());
        return new LicencesPage(screen, words, all, licences.days(), rows, pager, screen.now());
    }

    @GetMapping("/licences/export")
    @Needs(Permission.SEE_CASES)
    Reply export(
            Screen screen,
            Officer by,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "XLSX") TableFormat format) {
        return file.of(screen, by, format, q, YES.equals(all));
    }
}

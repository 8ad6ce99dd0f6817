package onewindow.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import onewindow.casework.PublicResults;
import onewindow.people.CentreProfile;
import onewindow.people.ForEveryone;
import onewindow.platform.Clause;
import onewindow.platform.web.Address;
import onewindow.platform.web.Pager;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Results for everybody (许可结果公开): what the centre's departments have granted. */
@Controller
class ResultsController {
    private final PublicResults results;

    ResultsController(PublicResults results) {
        this.results = results;
    }

    @GetMapping("/results")
    @ForEveryone(because = "LIC-40: decisions that grant are public")
    @Clause({"LIC-40", "LIC-5"})
    Reply show(Screen screen, CentreProfile centre, HttpServletRequest request) {
        var address = Address.of(request, List.of("q", "page"));
        var words = address.parameters().getOrDefault("q", "");
        var counted = results.countUpTo(centre.id(), words, Pager.MOST);
        var pager =
                Pager.upTo(address, address.parameters().getOrDefault("page", "1"), PublicResults.PAGE_SIZE, counted);
        return new ResultsPage(screen, words, results.page(centre.id(), words, pager.page()), pager);
    }
}

package onewindow.people.web;

import static onewindow.people.Permission.SEE_STAFF;

import java.time.Clock;
import java.util.stream.Collectors;
import onewindow.people.Needs;
import onewindow.people.Officer;
import onewindow.people.People;
import onewindow.people.Post;
import onewindow.platform.ChinaTime;
import onewindow.platform.Clause;
import onewindow.platform.web.Reply;
import onewindow.platform.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who works where, and who stands in for whom. */
@Controller
@Clause({"B3", "B4", "B5"})
class StaffController {
    private final People people;
    private final Clock clock;

    StaffController(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/staff")
    @Needs(SEE_STAFF)
    Reply staff(Screen screen, Officer by) {
        var centre = by.centre();
        var holders = people.holders(centre, ChinaTime.dateOf(clock.instant())).stream()
                .collect(Collectors.groupingBy(Post.Holder::post));
        return new StaffPage(
                screen,
                people.units(centre),
                people.windows(centre),
                people.officers(centre),
                people.posts(centre),
                holders);
    }
}

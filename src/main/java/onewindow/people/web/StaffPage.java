package onewindow.people.web;

import java.util.List;
import java.util.Map;
import onewindow.people.OfficerSummary;
import onewindow.people.Post;
import onewindow.people.Post.PostPart;
import onewindow.people.PostNo;
import onewindow.people.ServiceWindow;
import onewindow.people.Unit;
import onewindow.people.UnitNo;
import onewindow.platform.OfficerNo;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** The people of the centre today: posts with A and B, windows, units with their officers. */
public record StaffPage(
        Screen screen,
        List<Unit> units,
        List<ServiceWindow> windows,
        List<OfficerSummary> officers,
        List<Post> posts,
        Map<PostNo, List<Post.Holder>> holders)
        implements Page {

    public List<OfficerSummary> of(Unit unit) {
        return officers.stream()
                .filter(officer -> officer.unit().equals(unit.no()))
                .toList();
    }

    /** Who holds a part of a post today; empty words show a post left open. */
    public @Nullable OfficerSummary holder(Post post, PostPart part) {
        return holders.getOrDefault(post.no(), List.of()).stream()
                .filter(holder -> holder.part() == part)
                .map(Post.Holder::officer)
                .findFirst()
                .flatMap(no -> officers.stream()
                        .filter(officer -> officer.no().equals(no))
                        .findFirst())
                .orElse(null);
    }

    public String nameOf(@Nullable UnitNo no) {
        return units.stream()
                .filter(unit -> unit.no().equals(no))
                .map(unit -> unit.name().in(screen.locale()))
                .findFirst()
                .orElse("");
    }

    public boolean leads(Unit unit, OfficerNo officer) {
        return officer.equals(unit.leader());
    }
}

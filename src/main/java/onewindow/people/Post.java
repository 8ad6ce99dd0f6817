package onewindow.people;

import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/** A post (岗位) and the items handled there; an empty scope means all items of its unit. */
public record Post(
        PostNo no, Name name, UnitNo unit, @Nullable WindowNo window, List<String> itemScope) {

    /** A holds the post, B is his deputy (AB 岗). */
    public enum PostPart {
        A,
        B
    }

    /** Who holds a part of a post from the first day up to and without the last; a B holder has agreed. */
    @Clause({"A4.5", "B5"})
    public record Holder(
            PostNo post,
            PostPart part,
            OfficerNo officer,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate consentedOn) {}
}

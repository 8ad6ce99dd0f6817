package onewindow.casework.web;

import java.time.Instant;
import java.util.Objects;
import onewindow.casework.rules.CaseFact.DueDateRecounted;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** A date that a change of the calendar moved, as people are told of it: which one, from when to when, by what. */
public record MovedDate(
        String which, @Nullable Instant before, @Nullable Instant after, String because) {
    /** The promise leads; where it stays the legal limit, after the decision the delivery. */
    public static MovedDate of(DueDateRecounted fact) {
        if (fact.deliveryAfter() != null)
            return new MovedDate("delivery", fact.deliveryBefore(), fact.deliveryAfter(), fact.because());
        boolean legalOnly = Objects.equals(fact.promisedBefore(), fact.promisedAfter())
                && !Objects.equals(fact.legalBefore(), fact.legalAfter());
        return legalOnly
                ? new MovedDate("legal", fact.legalBefore(), fact.legalAfter(), fact.because())
                : new MovedDate("promised", fact.promisedBefore(), fact.promisedAfter(), fact.because());
    }

    /** Whether the date itself moved; otherwise only its being provisional has ended. */
    public boolean isMoved() {
        return !Objects.equals(before, after);
    }

    /** One sentence: old and new date with the reason. */
    public String told(Screen screen) {
        var name = screen.t("recount.date." + which);
        return isMoved()
                ? screen.t("recount.moved", name, moment(before), moment(after), because)
                : screen.t("recount.certain", name, moment(after), because);
    }

    private static Instant moment(@Nullable Instant moment) {
        return Objects.requireNonNull(moment, "a recount names both dates");
    }
}

package onewindow.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.rules.Term;
import onewindow.casework.rules.ExtensionFact.ExtensionAsked;
import onewindow.casework.rules.ExtensionFact.ExtensionDenied;
import onewindow.casework.rules.ExtensionFact.LimitExtended;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** Wishes for more time and what became of them, as the facts of a case tell them. */
public final class ExtensionLog {
    private final List<ExtensionWish> wishes = new ArrayList<>();
    private @Nullable LimitExtended extended;

    void take(ExtensionFact fact, Instant at, OfficerNo by) {
        switch (fact) {
            case ExtensionAsked asked -> wishes.add(new ExtensionWish(asked, at, by, null));
            case LimitExtended granted -> {
                extended = granted;
                answered(at);
            }
            case ExtensionDenied denied -> answered(at);
        }
    }

    private void answered(Instant at) {
        wishes.replaceAll(wish -> wish.answeredAt() == null ? wish.answered(at) : wish);
    }

    public List<ExtensionWish> wishes() {
        return List.copyOf(wishes);
    }

    public Optional<LimitExtended> extended() {
        return Optional.ofNullable(extended);
    }

    /** The limit with what was added to it, in its own unit. */
    Term lengthened(Term legal) {
        return extended == null ? legal : new Term(legal.number() + extended.number(), legal.unit());
    }
}

package onewindow.platform;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Carries refusals up to the page or the JSON interface where no return value can, such as a missing permission or a case
 * that was changed meanwhile. Shown as the same help as any other refusal.
 */
public final class ActRefused extends RuntimeException {
    private final transient List<Refusal> refusals;

    public ActRefused(List<Refusal> refusals) {
        super(
                refusals.stream().map(refusal -> refusal.reason().name()).collect(Collectors.joining(", ")),
                null,
                false,
                false);
        this.refusals = List.copyOf(refusals);
    }

    public ActRefused(Reason reason, Object... details) {
        this(List.of(Refusal.of(reason, details)));
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}

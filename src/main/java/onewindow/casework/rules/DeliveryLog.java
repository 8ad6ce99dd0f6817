package onewindow.casework.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.DeliveryWay;
import onewindow.casework.rules.DeliveryFact.DeliveryAnnounced;
import onewindow.casework.rules.DeliveryFact.DeliveryFailed;
import onewindow.casework.rules.DeliveryFact.NoticeConcluded;
import onewindow.casework.rules.DeliveryFact.ResultLeft;
import onewindow.casework.rules.DeliveryFact.WayChosen;
import org.jspecify.annotations.Nullable;

/** How the result was brought, or not brought, to the applicant. */
public final class DeliveryLog {
    private final List<DeliveryFailed> attempts = new ArrayList<>();
    private @Nullable DeliveryWay chosen;
    private @Nullable DeliveryAnnounced announced;

    void take(DeliveryFact fact) {
        switch (fact) {
            case WayChosen way -> chosen = way.way();
            case DeliveryFailed failed -> attempts.add(failed);
            case DeliveryAnnounced notice -> announced = notice;
            case ResultLeft left -> {}
            case NoticeConcluded concluded -> {}
        }
    }

    /** A decision that was taken back was never on its way. */
    void startAgain() {
        attempts.clear();
        announced = null;
    }

    /** What the applicant chose after he had applied. */
    public Optional<DeliveryWay> chosen() {
        return Optional.ofNullable(chosen);
    }

    public List<DeliveryFailed> attempts() {
        return List.copyOf(attempts);
    }

    public Optional<DeliveryAnnounced> announced() {
        return Optional.ofNullable(announced);
    }
}

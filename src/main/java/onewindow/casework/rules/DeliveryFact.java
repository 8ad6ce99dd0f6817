package onewindow.casework.rules;

import java.time.LocalDate;
import onewindow.casework.DeliveryWay;
import onewindow.platform.Clause;

/** What happened on the way of a result to the applicant. Names of witnesses stand on the receipt only. */
public sealed interface DeliveryFact extends ProceedingFact {
    /** Whether the result counts as delivered from here on. */
    default boolean delivers() {
        return false;
    }

    @Clause("LIC-44")
    record WayChosen(DeliveryWay way) implements DeliveryFact {}

    @Clause({"LIC-44", "CPL-95"})
    record DeliveryFailed(DeliveryWay way, LocalDate on, String outcome) implements DeliveryFact {}

    @Clause("CPL-89")
    record ResultLeft(LocalDate on, String reason, int witnesses, String recording) implements DeliveryFact {
        @Override
        public boolean delivers() {
            return true;
        }
    }

    /** Made public; it counts as delivered when {@code lastDay} is over. */
    @Clause("CPL-95")
    record DeliveryAnnounced(LocalDate on, String where, LocalDate lastDay) implements DeliveryFact {}

    @Clause("CPL-95")
    record NoticeConcluded(LocalDate lastDay) implements DeliveryFact {
        @Override
        public boolean delivers() {
            return true;
        }
    }
}

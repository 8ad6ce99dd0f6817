package onewindow.casework;

import java.time.LocalDate;
import java.util.List;

/** What is asked about bringing the result to the applicant, beside handing it over (送达). */
public sealed interface DeliveryAct extends ProceedingAct {
    /** The applicant wishes another way than the one he chose before. */
    record Choose(DeliveryWay way) implements DeliveryAct {}

    /** Somebody tried to reach him and did not. */
    record Attempt(DeliveryWay way, LocalDate on, String outcome) implements DeliveryAct {}

    /** He would not take it: it was left at his place before witnesses, or the leaving was recorded (留置送达). */
    record Leave(LocalDate on, String place, String reason, List<String> witnesses, String recording)
            implements DeliveryAct {
        @Override
        public String toString() {
            return "Leave[" + on + "]";
        }
    }

    /** Nothing else reached him: the delivery was made public (公告送达). */
    record Announce(LocalDate on, String where) implements DeliveryAct {}

    /** The time of the public notice is over. */
    record Conclude() implements DeliveryAct {}
}

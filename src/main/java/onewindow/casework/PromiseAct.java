package onewindow.casework;

import java.time.LocalDate;
import java.util.List;

/** What may be asked for where secondary materials are to follow against a promise (容缺受理). */
public sealed interface PromiseAct extends Act {
    /** Accepts although they are still to come. The door adds which materials the guide lets be handed in later. */
    record Accept(List<Integer> materials, LocalDate until, String signatory, List<Integer> deferrable)
            implements PromiseAct {
        public Accept(List<Integer> materials, LocalDate until, String signatory) {
            this(materials, until, signatory, List.of());
        }

        @Override
        public String toString() {
            return "Accept[" + materials + ", " + until + "]";
        }
    }

    /** Reminds the applicant of what he promised to hand in. */
    record Chase(String how) implements PromiseAct {}

    /** Ends a case whose promised materials did not come. */
    record End(String reason, String basis, String remedy) implements PromiseAct {}
}

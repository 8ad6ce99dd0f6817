package onewindow.documents;

import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;

/** Papers with which a case ends before its decision, or is about to. */
public sealed interface ClosingPaper extends PaperContent {

    /** 撤回申请确认书: who withdrew in writing, what went back to him, what the office keeps on file. */
    @Clause("LIC-29")
    record WithdrawalConfirmation(
            Office office,
            Addressee applicant,
            Matter matter,
            String signedBy,
            LocalDate writtenOn,
            String reason,
            List<MaterialLine> returned,
            List<String> kept,
            Responsible responsible)
            implements ClosingPaper {
        public WithdrawalConfirmation {
            returned = List.copyOf(returned);
            kept = List.copyOf(kept);
        }

        @Override
        public PaperKind kind() {
            return PaperKind.WITHDRAWAL_CONFIRMATION;
        }
    }

    /** 补正催告书: what is still missing, since when, until which last day, and what follows. */
    @Clause({"A3.6", "LIC-32.4"})
    record SupplementReminder(
            Office office,
            Addressee applicant,
            Matter matter,
            String notice,
            LocalDate answerBy,
            List<Defect> defects,
            LocalDate lastDay,
            String consequence,
            Responsible responsible)
            implements ClosingPaper {
        public SupplementReminder {
            defects = List.copyOf(defects);
        }

        @Override
        public PaperKind kind() {
            return PaperKind.SUPPLEMENT_REMINDER;
        }
    }

    /** 终止办理决定书: reasons, basis and remedy; what never came, and when the applicant was reminded. */
    @Clause({"A3.7", "LIC-38"})
    record TerminationDecision(
            Office office,
            Addressee applicant,
            Matter matter,
            List<String> missing,
            LocalDate remindedOn,
            String reason,
            String basis,
            Remedy remedy,
            Responsible responsible)
            implements ClosingPaper {
        public TerminationDecision {
            missing = List.copyOf(missing);
        }

        @Override
        public PaperKind kind() {
            return PaperKind.TERMINATION_DECISION;
        }
    }
}

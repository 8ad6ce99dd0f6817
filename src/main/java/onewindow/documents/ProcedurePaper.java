package onewindow.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;

/** Papers on what stands outside the limits of a case: that the clocks stop, and that they run again. */
public sealed interface ProcedurePaper extends PaperContent {

    /** 特别程序告知书: which procedure, why, how many days are planned, who carries it out, and where the limits move. */
    @Clause("LIC-45")
    record ProcedureNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            String procedure,
            String reason,
            String basis,
            int plannedDays,
            LocalDate beganOn,
            LocalDate plannedUntil,
            List<String> officers,
            String fee,
            TermChange change,
            Responsible responsible)
            implements ProcedurePaper {
        public ProcedureNotice {
            officers = List.copyOf(officers);
        }

        @Override
        public PaperKind kind() {
            return PaperKind.PROCEDURE_NOTICE;
        }
    }

    /** 延期办理通知书: who approved it, by how much, from when to when, and why. */
    @Clause("LIC-42")
    record ExtensionNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            String reason,
            String basis,
            String approvedBy,
            String originalLimit,
            String extension,
            Instant legalBefore,
            Instant legalAfter,
            LocalDate toldOn,
            DueDate due,
            Responsible responsible)
            implements ProcedurePaper {
        @Override
        public PaperKind kind() {
            return PaperKind.EXTENSION_NOTICE;
        }
    }

    /** 恢复计算期限通知书: each time in which the clocks stood still, what came of it, the dates before and after. */
    @Clause({"LIC-45", "A3.6"})
    record ClockNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            List<StandstillLine> standstills,
            String result,
            TermChange change,
            DueDate due,
            Responsible responsible)
            implements ProcedurePaper {
        public ClockNotice {
            standstills = List.copyOf(standstills);
        }

        @Override
        public PaperKind kind() {
            return PaperKind.CLOCK_NOTICE;
        }
    }
}

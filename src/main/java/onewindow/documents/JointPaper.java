package onewindow.documents;

import java.time.LocalDate;
import onewindow.platform.Clause;

/** 联合办理通知书: which part of a case lies with which unit, and until when it may speak. */
@Clause("LIC-26")
public record JointPaper(
        Office office,
        Addressee applicant,
        Matter matter,
        String unit,
        String part,
        LocalDate answerBy,
        DueDate due,
        Responsible responsible)
        implements PaperContent {
    @Override
    public PaperKind kind() {
        return PaperKind.JOINT_NOTICE;
    }
}

package onewindow.documents;

import java.time.Instant;
import java.time.LocalDate;
import onewindow.platform.Clause;

/** Papers of a hearing: the right to it, the call to it, its minutes. */
public sealed interface HearingPaper extends PaperContent {

    /** 听证告知书: why there is a right, until when it may be asked for, that it costs nothing. */
    @Clause("LIC-47")
    record RightsNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            String reason,
            LocalDate askBy,
            int requestDays,
            int holdingDays,
            Responsible responsible)
            implements HearingPaper {
        @Override
        public PaperKind kind() {
            return PaperKind.HEARING_RIGHTS_NOTICE;
        }
    }

    /** 听证通知书: when, where, under whom, open or not, and the right to ask for another chair. */
    @Clause("LIC-48")
    record HearingNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            String asker,
            Instant heldAt,
            String place,
            String chair,
            String clerk,
            boolean open,
            String whyClosed,
            Responsible responsible)
            implements HearingPaper {
        @Override
        public PaperKind kind() {
            return PaperKind.HEARING_NOTICE;
        }
    }

    /** 听证笔录: who came, what was said, who signed it. */
    @Clause("LIC-48")
    record Minutes(
            Office office,
            Addressee applicant,
            Matter matter,
            Instant heldAt,
            String place,
            String chair,
            String clerk,
            boolean open,
            boolean applicantCame,
            String minutes,
            String conclusion,
            String signers,
            Responsible responsible)
            implements HearingPaper {
        @Override
        public PaperKind kind() {
            return PaperKind.HEARING_MINUTES;
        }

        @Override
        public String toString() {
            return "Minutes[" + matter + "]";
        }
    }
}

package onewindow.documents;

import java.time.LocalDate;
import java.util.List;
import onewindow.platform.Clause;

/** Papers of looking at the facts and hearing whom they touch. */
public sealed interface InspectionPaper extends PaperContent {

    /** 现场核查记录: where, when, by whom, what was found, with room for the signatures of all. */
    @Clause({"LIC-34", "LIC-55"})
    record InspectionRecord(
            Office office,
            Addressee applicant,
            Matter matter,
            String purpose,
            String place,
            LocalDate on,
            List<String> officers,
            String finding,
            String result,
            String norm,
            Responsible responsible)
            implements InspectionPaper {
        public InspectionRecord {
            officers = List.copyOf(officers);
        }

        @Override
        public PaperKind kind() {
            return PaperKind.INSPECTION_RECORD;
        }
    }

    /** 利害关系人告知书: goes to somebody else, so it says no more of the applicant than his name. */
    @Clause({"LIC-36", "PIP-6"})
    record ThirdPartyNotice(
            Office office,
            Addressee applicant,
            Matter matter,
            String name,
            String address,
            String interest,
            LocalDate answerBy,
            Responsible responsible)
            implements InspectionPaper {
        @Override
        public PaperKind kind() {
            return PaperKind.THIRD_PARTY_NOTICE;
        }

        @Override
        public String toString() {
            return "ThirdPartyNotice[" + matter + "]";
        }
    }
}

package onewindow.casework;

import java.time.LocalDate;

/** What officers ask to do about those whose major interest a licence touches (利害关系人). */
public sealed interface ThirdPartyAct extends ProceedingAct {
    /**
     * Tells one of them, and until when he may state his case. Name and address stand on the sealed notice only; the case keeps
     * what he is to it.
     */
    record Tell(String name, String address, String relation, String interest, LocalDate answerBy)
            implements ThirdPartyAct {}

    /** Takes his statement down, or the applicant's ({@code party} 0), with what the office answers to it. */
    record Hear(int party, LocalDate on, Stance stance, String gist, String answer) implements ThirdPartyAct {}
}

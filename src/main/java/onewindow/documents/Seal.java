package onewindow.documents;

/** Which seal a paper bears (用印): the office's own, the one for approvals, the one for receipts and notices, or an electronic one. */
public enum Seal {
    OFFICIAL,
    APPROVAL,
    ACCEPTANCE,
    ELECTRONIC;

    /** The seal that a kind of paper usually bears: what decides bears the seal for approvals, the rest that for notices. */
    public static Seal usualOn(PaperKind kind) {
        return switch (kind) {
            case DECISION,
                    REFUSAL_NOTICE,
                    REFERRAL_NOTICE,
                    NOT_REQUIRED_NOTICE,
                    EXTENSION_NOTICE,
                    TERMINATION_DECISION,
                    RECUSAL_DECISION,
                    RESTRICTION_NOTICE -> APPROVAL;
            case JOINT_NOTICE, REPORT_UP_LETTER -> OFFICIAL;
            case MATERIALS_RECEIPT,
                    ACCEPTANCE_NOTICE,
                    SUPPLEMENT_NOTICE,
                    CORRECTION_RECORD,
                    DEFERRAL_PROMISE,
                    SECOND_NOTICE,
                    DELIVERY_RECEIPT,
                    PROCEDURE_NOTICE,
                    CLOCK_NOTICE,
                    WITHDRAWAL_CONFIRMATION,
                    SUPPLEMENT_REMINDER,
                    HEARING_RIGHTS_NOTICE,
                    HEARING_NOTICE,
                    HEARING_MINUTES,
                    THIRD_PARTY_NOTICE,
                    INSPECTION_RECORD -> ACCEPTANCE;
        };
    }
}

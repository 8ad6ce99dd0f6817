package onewindow.documents;

import onewindow.platform.Clause;

/** The kinds of paper (文书种类) a case leads to, each with its own yearly series of numbers. */
@Clause({"LIC-32.6", "A3.4"})
public enum PaperKind {
    /** 申请材料收件凭证. */
    MATERIALS_RECEIPT("SJ", "收"),
    /** 受理通知书. */
    ACCEPTANCE_NOTICE("SL", "受"),
    /** 一次性告知（补正）通知书. */
    SUPPLEMENT_NOTICE("BZ", "补"),
    /** 不予受理决定书. */
    REFUSAL_NOTICE("BS", "不受"),
    /** 不需要取得行政许可告知书. */
    NOT_REQUIRED_NOTICE("BX", "不需"),
    /** 不予受理决定书，另有有权机关的. */
    REFERRAL_NOTICE("ZG", "转告"),
    /** 当场更正记录. */
    CORRECTION_RECORD("GZ", "更"),
    /** 容缺受理告知承诺书. */
    DEFERRAL_PROMISE("CN", "容"),
    /** 再次告知书. */
    SECOND_NOTICE("ZB", "再告"),
    /** 准予、不予行政许可决定书，办理结果通知书. */
    DECISION("JD", "决"),
    /** 送达回证. */
    DELIVERY_RECEIPT("SD", "送"),
    /** 特别程序告知书. */
    PROCEDURE_NOTICE("TC", "特"),
    /** 恢复计算期限通知书. */
    CLOCK_NOTICE("HF", "恢"),
    /** 延期通知书. */
    EXTENSION_NOTICE("YQ", "延"),
    /** 撤回申请确认书. */
    WITHDRAWAL_CONFIRMATION("CH", "撤"),
    /** 补正催告书. */
    SUPPLEMENT_REMINDER("CG", "催"),
    /** 终止办理决定书. */
    TERMINATION_DECISION("ZZ", "终"),
    /** 听证告知书. */
    HEARING_RIGHTS_NOTICE("TG", "听告"),
    /** 听证通知书. */
    HEARING_NOTICE("TT", "听通"),
    /** 听证笔录. */
    HEARING_MINUTES("TB", "听笔"),
    /** 利害关系人告知书. */
    THIRD_PARTY_NOTICE("LH", "利告"),
    /** 现场核查记录. */
    INSPECTION_RECORD("HC", "核"),
    /** 回避决定书. */
    RECUSAL_DECISION("HB", "回决"),
    /** 联合办理通知书. */
    JOINT_NOTICE("LB", "联通"),
    /** 上报函. */
    REPORT_UP_LETTER("SB", "上报"),
    /** 警告及限制申请告知书. */
    RESTRICTION_NOTICE("XZ", "限");

    private final String code;
    private final String nature;

    PaperKind(String code, String nature) {
        this.code = code;
        this.nature = nature;
    }

    /** Whether it goes to the applicant; whoever holds another paper learns nothing about the case by it. */
    @Clause("PIP-6")
    public boolean isForApplicant() {
        return switch (this) {
            case THIRD_PARTY_NOTICE, RECUSAL_DECISION, JOINT_NOTICE, REPORT_UP_LETTER -> false;
            default -> true;
        };
    }

    /** Whether it has to reach somebody; records of what was done and the proof of delivery stay with the office. */
    public boolean isServed() {
        return switch (this) {
            case DELIVERY_RECEIPT, CORRECTION_RECORD, HEARING_MINUTES, INSPECTION_RECORD -> false;
            default -> true;
        };
    }

    /** Two letters that begin the number in addresses, such as SJ. */
    public String code() {
        return code;
    }

    /** The word before 字 in the printed number (文种代字), such as 收. */
    public String nature() {
        return nature;
    }
}

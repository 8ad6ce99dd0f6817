package onewindow.parties;

/** The document by which a party is known (证件种类). */
public enum IdKind {
    /** 居民身份证, also 港澳台居民居住证, which has a number of the same form. */
    RESIDENT_ID,
    PASSPORT,
    /** 港澳居民来往内地通行证. */
    HK_MACAO_PERMIT,
    /** 台湾居民来往大陆通行证. */
    TAIWAN_PERMIT,
    /** 外国人永久居留身份证. */
    PERMANENT_RESIDENCE,
    /** 统一社会信用代码. */
    SOCIAL_CREDIT_CODE
}

package onewindow.casework;

/** At whose wish a hearing is held (听证的提起). */
public enum HearingParty {
    APPLICANT,
    /** 利害关系人 (LIC-36). */
    THIRD_PARTY,
    /** 依职权: the law or the public interest wants one (LIC-46). */
    OFFICE
}

package onewindow.catalogue;

/** From whom a material comes (材料来源). */
public enum Provider {
    APPLICANT,
    GOVERNMENT,
    THIRD_PARTY
}

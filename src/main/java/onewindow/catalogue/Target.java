package onewindow.catalogue;

/** Whom an item serves (服务对象). */
public enum Target {
    NATURAL_PERSON,
    ENTERPRISE,
    SOLE_TRADER,
    PUBLIC_INSTITUTION,
    SOCIAL_ORGANISATION,
    RURAL_COLLECTIVE,
    UNINCORPORATED;

    public boolean isPerson() {
        return this == NATURAL_PERSON;
    }
}

package onewindow.catalogue.laws;

/** How a legal basis stands on a day (设定依据效力). */
public enum BasisState {
    IN_FORCE,
    /** The register says nothing about this law. */
    NOT_REGISTERED,
    /** Law or article is not named. */
    INCOMPLETE,
    /** The register knows the law, but no text of it with this number. */
    NUMBER_UNKNOWN,
    NOT_YET_IN_FORCE,
    REPEALED;

    /** Nobody can rest a decision on it; what is merely unknown is told, not held against it. */
    public boolean isBroken() {
        return this != IN_FORCE && this != NOT_REGISTERED;
    }
}

package onewindow.catalogue;

/** How well a fact of a guide is known. A required fact that is not established keeps the guide from being published. */
public enum Mark {
    /** Read in the text of a law or in an official guide. */
    VERIFIED,
    /** Customary in the field; not read in an official source. */
    PRACTICE,
    /** Not known yet; nothing may be guessed. */
    NOT_ESTABLISHED
}

package onewindow.casework;

/** What a changed calendar makes of an open case (期限变动). A date that is past as soon as it moves stands in a group of its own. */
public enum Movement {
    OVERDUE_NOW,
    EARLIER,
    LATER,
    /** The dates stay; a year on the way is published now. */
    NO_LONGER_PROVISIONAL,
    /** The dates stay; they have come to depend on a year that is not published. */
    PROVISIONAL_NOW
}

package onewindow.catalogue;

/** How a version of an item stands on a given day. */
public enum ItemStatus {
    DRAFT,
    /** Published, its first day has not come yet. */
    PLANNED,
    PUBLISHED,
    SUSPENDED,
    /** Its last day is over, or a newer version took its place. */
    WITHDRAWN
}

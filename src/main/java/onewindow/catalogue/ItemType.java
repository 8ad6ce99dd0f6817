package onewindow.catalogue;

/** Kind of power behind an item (事项类型). */
public enum ItemType {
    LICENCE,
    CONFIRMATION,
    BENEFIT,
    OTHER_POWER,
    PUBLIC_SERVICE
}

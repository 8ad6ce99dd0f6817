package onewindow.casework.rules;

/** One material of the item's published list, and whether this situation needs it. */
public record ListedMaterial(int material, String name, String form, int originals, int copies, boolean needed) {}

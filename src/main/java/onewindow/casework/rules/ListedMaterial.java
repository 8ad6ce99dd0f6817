package onewindow.casework.rules;

import onewindow.casework.MaterialForm;

/** One material of the item's published list, and whether this situation needs it. */
public record ListedMaterial(int material, String name, MaterialForm form, int originals, int copies, boolean needed) {}

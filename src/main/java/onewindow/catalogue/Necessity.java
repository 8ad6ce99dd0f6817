package onewindow.catalogue;

/** Whether a material is always needed (必要) or only under a condition (非必要、符合条件时). */
public enum Necessity {
    MUST,
    IF
}

package onewindow.casework;

/** In what form a material is handed in (材料形式). */
public enum MaterialForm {
    ORIGINAL,
    COPY,
    ELECTRONIC
}

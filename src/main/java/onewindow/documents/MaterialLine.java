package onewindow.documents;

/** One material handed in: name, form (原件、复印件、电子件), copies, pages and a remark. */
public record MaterialLine(String name, String form, int copies, int pages, String remark) {}

package onewindow.walls.planted;

/** A name that says nothing of the field. */
public final class CaseHelper {
    private CaseHelper() {}
}

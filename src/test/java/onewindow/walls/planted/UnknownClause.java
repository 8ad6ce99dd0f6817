package onewindow.walls.planted;

import onewindow.platform.Clause;

/** Names a clause that nobody wrote, and one whose text is lost. */
@Clause({"Z9.9", "B22.2"})
public final class UnknownClause {
    private UnknownClause() {}
}

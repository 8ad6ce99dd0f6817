package onewindow.walls.planted.rules;

import onewindow.platform.Sql;

/** A rule that fetches for itself what it should be given. */
public final class RuleThatAsksTheDatabase {
    private RuleThatAsksTheDatabase() {}

    public static boolean isLate(Sql sql) {
        return sql.of("select count(*) from planted.case_head").count() > 0;
    }
}

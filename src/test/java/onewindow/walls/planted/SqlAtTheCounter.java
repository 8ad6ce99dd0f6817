package onewindow.walls.planted;

import onewindow.platform.Sql;

/** A class of another kind that speaks SQL. */
public record SqlAtTheCounter(Sql sql) {}

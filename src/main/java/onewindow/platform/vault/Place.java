package onewindow.platform.vault;

import onewindow.platform.CentreId;

/** Where a sealed value stands: table, centre, row and column. */
public record Place(String table, CentreId centre, String row, String column) {}

package onewindow.people;

import onewindow.platform.WindowNo;

/** A window (窗口): its number, where it stands, whose it is. */
public record ServiceWindow(WindowNo no, Name name, String place, UnitNo unit) {}

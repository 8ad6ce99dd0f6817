package onewindow.catalogue;

/** In what a legal limit is counted (时限单位). */
public enum LimitUnit {
    WORKING_DAY,
    CALENDAR_DAY,
    MONTH
}

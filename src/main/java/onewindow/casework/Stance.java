package onewindow.casework;

/** What somebody says about a case that touches his interest (陈述意见). */
public enum Stance {
    SUPPORTS,
    OBJECTS,
    /** 未提出意见: nothing came until the day that was set. */
    SILENT
}

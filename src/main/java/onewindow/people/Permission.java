package onewindow.people;

/** What an officer may be allowed to do; one word per act of a door, grouped by module. Roles are made of these. */
public enum Permission {
    // people
    SEE_STAFF,
    KEEP_ACCOUNTS,
    GRANT_ROLES,
    READ_AUDIT,
    KEEP_TOKENS,
    KEEP_CENTRE,
    // calendar
    SEE_CALENDAR,
    LOAD_CALENDAR,
    ORDER_CLOSURES,
    APPROVE_CALENDAR,
    // catalogue
    DRAFT_ITEMS,
    PUBLISH_ITEMS,
    // parties
    SEE_PERSONAL_DATA,
    // casework
    RECEIVE_CASES,
    ACCEPT_CASES,
    REFUSE_CASES,
    DECIDE_CASES,
    DELIVER_RESULTS,
    HAND_OVER_CASES,
    CONDUCT_PROCEDURES,
    EXTEND_CASES,
    EXTEND_JOINT_CASES,
    RULE_ON_RECUSALS,
    TELL_APPLICANTS,
    SEE_CASES,
    WATCH_READING,
    OPEN_SECOND_NOTICES,
    PRINT_SLIPS,
    KEEP_ARCHIVE,
    SET_WARNINGS,
    // queue
    DRAW_TICKETS,
    CALL_TICKETS,
    SEE_QUEUE,
    // certificates
    KEEP_BLANKS,
    // documents
    PRINT_PAPERS,
    // supervision
    SEE_CENTRE_FIGURES,
    SEE_GUIDE_FAULTS
}

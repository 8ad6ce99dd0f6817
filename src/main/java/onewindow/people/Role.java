package onewindow.people;

import static onewindow.people.Permission.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onewindow.platform.Clause;

/** What an officer is to the centre, and what he may therefore do: this page is the whole answer to "who may what". */
@Clause({"B2", "B3", "SEC-2", "SEC-9"})
public enum Role {
    /** 窗口人员 */
    WINDOW_CLERK(
            DRAW_TICKETS,
            CALL_TICKETS,
            SEE_QUEUE,
            RECEIVE_CASES,
            ACCEPT_CASES,
            REFUSE_CASES,
            DELIVER_RESULTS,
            KEEP_BLANKS,
            HAND_OVER_CASES,
            CONDUCT_PROCEDURES,
            TELL_APPLICANTS,
            SEE_CASES,
            PRINT_PAPERS,
            SEE_PERSONAL_DATA,
            SEE_STAFF,
            SEE_CALENDAR),
    /** 后台审查人员 */
    REVIEWER(
            DECIDE_CASES,
            HAND_OVER_CASES,
            CONDUCT_PROCEDURES,
            TELL_APPLICANTS,
            SEE_CASES,
            PRINT_PAPERS,
            SEE_PERSONAL_DATA,
            SEE_STAFF,
            SEE_CALENDAR),
    /** 科长 */
    SECTION_CHIEF(
            DRAW_TICKETS,
            SEE_QUEUE,
            HAND_OVER_CASES,
            TELL_APPLICANTS,
            OPEN_SECOND_NOTICES,
            PRINT_SLIPS,
            KEEP_BLANKS,
            SEE_CASES,
            PRINT_PAPERS,
            SEE_PERSONAL_DATA,
            SEE_CENTRE_FIGURES,
            SEE_GUIDE_FAULTS,
            SEE_STAFF,
            SEE_CALENDAR),
    /** 中心主任 */
    DIRECTOR(
            DRAW_TICKETS,
            SEE_QUEUE,
            HAND_OVER_CASES,
            RULE_ON_RECUSALS,
            TELL_APPLICANTS,
            OPEN_SECOND_NOTICES,
            PRINT_SLIPS,
            SEE_CASES,
            PRINT_PAPERS,
            KEEP_ARCHIVE,
            SET_WARNINGS,
            PUBLISH_ITEMS,
            SEE_CENTRE_FIGURES,
            SEE_GUIDE_FAULTS,
            SEE_STAFF,
            SEE_CALENDAR,
            ORDER_CLOSURES,
            APPROVE_CALENDAR),
    /** 中心副主任 */
    DEPUTY_DIRECTOR(
            DRAW_TICKETS,
            SEE_QUEUE,
            HAND_OVER_CASES,
            TELL_APPLICANTS,
            OPEN_SECOND_NOTICES,
            PRINT_SLIPS,
            SEE_CASES,
            PRINT_PAPERS,
            KEEP_ARCHIVE,
            SET_WARNINGS,
            PUBLISH_ITEMS,
            SEE_CENTRE_FIGURES,
            SEE_GUIDE_FAULTS,
            SEE_STAFF,
            SEE_CALENDAR,
            ORDER_CLOSURES,
            APPROVE_CALENDAR),
    /** 分管局领导 */
    BUREAU_LEADER(SEE_CASES, SEE_CENTRE_FIGURES, SEE_GUIDE_FAULTS, SEE_STAFF, SEE_CALENDAR),
    /** 本机关负责人: the head of the authority, whose approval the law asks for. */
    AGENCY_HEAD(EXTEND_CASES, RULE_ON_RECUSALS, SEE_CASES, PRINT_PAPERS, SEE_CENTRE_FIGURES, SEE_STAFF, SEE_CALENDAR),
    /** 本级人民政府负责人: approves what several departments handle together. */
    GOVERNMENT_HEAD(EXTEND_JOINT_CASES, SEE_CASES, PRINT_PAPERS, SEE_CENTRE_FIGURES, SEE_STAFF, SEE_CALENDAR),
    /** 事项管理员 */
    CATALOGUE_EDITOR(DRAFT_ITEMS, PUBLISH_ITEMS, SEE_GUIDE_FAULTS, SEE_STAFF, SEE_CALENDAR),
    /** 人事 */
    PERSONNEL(SEE_STAFF, SEE_CALENDAR),
    /** 纪检监察 */
    DISCIPLINE(SEE_CASES, SEE_QUEUE, WATCH_READING, SEE_CENTRE_FIGURES, SEE_GUIDE_FAULTS, SEE_STAFF, SEE_CALENDAR),
    /** 财务 */
    FINANCE(SEE_STAFF, SEE_CALENDAR),
    /** A system of another body, through the JSON interface. */
    API_CLIENT(RECEIVE_CASES, DRAW_TICKETS, SEE_QUEUE, SEE_CASES, PRINT_PAPERS, SEE_CENTRE_FIGURES, SEE_CALENDAR),
    /** 系统管理员: opens and locks accounts, grants nothing. */
    SYSTEM_ADMIN(KEEP_ACCOUNTS, KEEP_TOKENS, KEEP_CENTRE, SEE_CALENDAR, LOAD_CALENDAR),
    /** 安全管理员: grants roles, opens no account. */
    SECURITY_ADMIN(GRANT_ROLES),
    /** 审计管理员: reads what was done, changes nothing. */
    AUDIT_ADMIN(READ_AUDIT);

    /** Roles of two classes exclude one another (三员分立); the database keeps it. */
    public enum Division {
        SYSTEM,
        SECURITY,
        AUDIT,
        BUSINESS
    }

    private final Set<Permission> permissions;

    Role(Permission first, Permission... others) {
        permissions = EnumSet.of(first, others);
    }

    /** What this role holds; one page, no inheritance. */
    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    public boolean holds(Permission permission) {
        return permissions.contains(permission);
    }

    public Division division() {
        return switch (this) {
            case SYSTEM_ADMIN -> Division.SYSTEM;
            case SECURITY_ADMIN -> Division.SECURITY;
            case AUDIT_ADMIN -> Division.AUDIT;
            case WINDOW_CLERK,
                    REVIEWER,
                    SECTION_CHIEF,
                    DIRECTOR,
                    DEPUTY_DIRECTOR,
                    BUREAU_LEADER,
                    AGENCY_HEAD,
                    GOVERNMENT_HEAD,
                    CATALOGUE_EDITOR,
                    PERSONNEL,
                    DISCIPLINE,
                    FINANCE,
                    API_CLIENT -> Division.BUSINESS;
        };
    }

    /** The roles of people that may do at least one of these. */
    public static List<Role> holdingAnyOf(Collection<Permission> permissions) {
        return Stream.of(values())
                .filter(role -> role != API_CLIENT && permissions.stream().anyMatch(role::holds))
                .toList();
    }

    /** All that a set of roles may do together. */
    public static Set<Permission> permissionsOf(Collection<Role> roles) {
        var together = EnumSet.noneOf(Permission.class);
        for (var role : roles) together.addAll(role.permissions);
        return together;
    }
}

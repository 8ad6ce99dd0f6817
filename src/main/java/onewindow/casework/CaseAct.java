package onewindow.casework;

import static onewindow.people.Permission.ACCEPT_CASES;
import static onewindow.people.Permission.CONDUCT_PROCEDURES;
import static onewindow.people.Permission.DECIDE_CASES;
import static onewindow.people.Permission.DELIVER_RESULTS;
import static onewindow.people.Permission.EXTEND_CASES;
import static onewindow.people.Permission.EXTEND_JOINT_CASES;
import static onewindow.people.Permission.HAND_OVER_CASES;
import static onewindow.people.Permission.OPEN_SECOND_NOTICES;
import static onewindow.people.Permission.RECEIVE_CASES;
import static onewindow.people.Permission.REFUSE_CASES;
import static onewindow.people.Permission.RULE_ON_RECUSALS;

import java.util.List;
import java.util.Locale;
import onewindow.catalogue.CaseType;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.platform.OfficerNo;

/**
 * What may be done to an open case (办件环节), in the order of its life: each act has its own address and page, its clauses and
 * the rights that permit it.
 */
public enum CaseAct {
    CORRECTION("LIC-32.3"),
    ACCEPTANCE("A3.2", "A3.4", "LIC-32.5"),
    DEFERRED_ACCEPTANCE("LIC-32.4"),
    SUPPLEMENT_NOTICE("A3.3", "LIC-32.4"),
    SECOND_NOTICE("A3.3"),
    MATERIALS("A3.6", "LIC-32.5"),
    REFUSAL("A3.7", "LIC-32.6"),
    DEFERRAL_REMINDER("LIC-32.4"),
    DEFERRAL_END("LIC-32.4", "LIC-38"),
    DECISION("LIC-34", "LIC-38"),
    DELIVERY("LIC-44"),
    DELIVERY_CHOICE("LIC-44"),
    DELIVERY_ATTEMPT("LIC-44"),
    DELIVERY_LEFT("CPL-89"),
    DELIVERY_NOTICE("CPL-95"),
    DELIVERY_NOTICE_END("CPL-95"),
    HAND_OVER("A3.2"),
    PROCEDURE("LIC-45", "LIC-55"),
    PROCEDURE_END("LIC-45", "LIC-55"),
    EXTENSION_WISH("LIC-42"),
    EXTENSION("LIC-42"),
    EXTENSION_DENIAL("LIC-42"),
    WITHDRAWAL("LIC-29"),
    SUPPLEMENT_REMINDER("A3.6", "LIC-32.4"),
    TERMINATION("A3.7", "LIC-38"),
    STEP_BACK("A3.7"),
    STEP_ON("A3.7"),
    HEARING_RIGHTS("LIC-47"),
    HEARING_REQUEST("LIC-46", "LIC-47"),
    HEARING_WAIVER("LIC-47"),
    HEARING_NOTICE("LIC-48"),
    HEARING_MINUTES("LIC-48"),
    INSPECTION("LIC-34", "LIC-55"),
    INSPECTION_RECORD("LIC-34", "LIC-55"),
    THIRD_PARTY_NOTICE("LIC-36"),
    STATEMENT("LIC-36"),
    RECUSAL_REQUEST("A6.3", "CSL-76", "CSL-77"),
    RECUSAL("A6.3", "CSL-77"),
    JOINT_NOTICE("LIC-26"),
    OPINION("LIC-26"),
    REPORT_UP("LIC-35", "LIC-43"),
    SUPERIOR_ANSWER("LIC-35", "LIC-43"),
    WITHHOLDING("LIC-40", "LIC-5"),
    PUBLICATION("LIC-40", "LIC-5"),
    RESTRICTION("LIC-78", "LIC-79"),
    RESTRICTION_END("LIC-78", "LIC-79");

    private final List<String> clauses;

    CaseAct(String... clauses) {
        this.clauses = List.of(clauses);
    }

    public List<String> clauses() {
        return clauses;
    }

    /** The act as a noun in addresses and message keys, such as {@code supplement-notice}. */
    public String noun() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Any one of these rights permits the act on this case; the first is the usual one. */
    public List<Permission> rights(CaseHead head, OfficerNo by) {
        return switch (this) {
            case CORRECTION, ACCEPTANCE, DEFERRED_ACCEPTANCE, STEP_ON -> List.of(ACCEPT_CASES);
            case SUPPLEMENT_NOTICE, SUPPLEMENT_REMINDER, DEFERRAL_REMINDER -> List.of(ACCEPT_CASES, DECIDE_CASES);
            case SECOND_NOTICE -> List.of(OPEN_SECOND_NOTICES);
            case TERMINATION, STEP_BACK, DEFERRAL_END -> List.of(DECIDE_CASES);
            case MATERIALS, WITHDRAWAL -> List.of(RECEIVE_CASES);
            case REFUSAL -> List.of(REFUSE_CASES);
            case WITHHOLDING, PUBLICATION, RESTRICTION, RESTRICTION_END -> List.of(DECIDE_CASES);
            case DECISION ->
                head.opening().caseType() == CaseType.INSTANT
                        ? List.of(DECIDE_CASES, ACCEPT_CASES)
                        : List.of(DECIDE_CASES);
            case DELIVERY, DELIVERY_CHOICE, DELIVERY_ATTEMPT, DELIVERY_LEFT, DELIVERY_NOTICE, DELIVERY_NOTICE_END ->
                List.of(DELIVER_RESULTS);
            case HAND_OVER ->
                head.standing().responsible().equals(by)
                        ? List.of(HAND_OVER_CASES, ACCEPT_CASES)
                        : List.of(HAND_OVER_CASES);
            case PROCEDURE, PROCEDURE_END, EXTENSION_WISH -> List.of(CONDUCT_PROCEDURES);
            case HEARING_RIGHTS, HEARING_REQUEST, HEARING_WAIVER, HEARING_NOTICE, HEARING_MINUTES ->
                List.of(CONDUCT_PROCEDURES);
            case INSPECTION, INSPECTION_RECORD -> List.of(CONDUCT_PROCEDURES);
            case THIRD_PARTY_NOTICE, STATEMENT -> List.of(CONDUCT_PROCEDURES);
            case REPORT_UP, SUPERIOR_ANSWER -> List.of(CONDUCT_PROCEDURES);
            case JOINT_NOTICE, OPINION -> List.of(CONDUCT_PROCEDURES);
            case RECUSAL_REQUEST -> List.of(CONDUCT_PROCEDURES);
            case RECUSAL -> List.of(RULE_ON_RECUSALS);
            case EXTENSION, EXTENSION_DENIAL ->
                List.of(head.opening().caseType() == CaseType.JOINT ? EXTEND_JOINT_CASES : EXTEND_CASES);
        };
    }

    public boolean permits(CaseHead head, Officer by) {
        return rights(head, by.no()).stream().anyMatch(by::may);
    }

    /** Refuses when the officer has none of the rights. */
    public void require(CaseHead head, Officer by) {
        if (!permits(head, by)) by.require(rights(head, by.no()).getFirst());
    }
}

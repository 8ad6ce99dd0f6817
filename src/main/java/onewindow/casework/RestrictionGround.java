package onewindow.casework;

import java.util.List;

/** For what an applicant may not ask for a licence again for a time (限制申请情形); the list is closed. */
public enum RestrictionGround {
    /** 隐瞒有关情况或者提供虚假材料: he hid facts or handed in false materials; one year. */
    FALSE_MATERIALS("LIC-78"),
    /** 以欺骗、贿赂等不正当手段取得: he obtained the licence by fraud or bribery and it was revoked; three years. */
    FRAUD("LIC-79");

    private final String clause;

    RestrictionGround(String clause) {
        this.clause = clause;
    }

    public List<String> clauses() {
        return List.of(clause);
    }
}

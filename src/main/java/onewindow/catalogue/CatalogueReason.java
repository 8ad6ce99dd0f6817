package onewindow.catalogue;

import java.util.List;
import onewindow.platform.Reason;

/** Why a guide is not published or changed. */
public enum CatalogueReason implements Reason {
    /** A public element is empty or not established. */
    ELEMENT_MISSING("A3.1", "LIC-30"),
    /** The centre promises more time than the law allows. */
    PROMISE_ABOVE_LAW("A3.1", "LIC-42"),
    /** A fee line names no amount. */
    FEE_WITHOUT_AMOUNT("LIC-59", "A3.1", "A6.1"),
    /** A fee line names no document that fixes it. */
    FEE_WITHOUT_BASIS("LIC-59", "A3.1", "A6.1"),
    /** The guide says free and lists fees. */
    FREE_WITH_FEES("LIC-58", "A3.1"),
    /** A conditional material does not say when it is needed. */
    MATERIAL_WITHOUT_CONDITION("A3.1", "A3.3"),
    /** A material hangs on an answer that no question offers. */
    MATERIAL_WITHOUT_QUESTION("A3.1", "A3.3"),
    /** Two materials bear one number. */
    MATERIAL_NUMBER_TWICE("A3.3"),
    /** The answer given belongs to no question of the guide. */
    ANSWER_UNKNOWN("A3.3"),
    /** The code is in use. */
    CODE_TAKEN("A3.1"),
    /** There is no draft that could be published. */
    NOTHING_DRAFTED("A3.1"),
    /** A guide binds from a day on that has not passed. */
    DAY_HAS_PASSED("A2.1"),
    /** Somebody saved the draft since it was opened. */
    DRAFT_CHANGED_MEANWHILE("B19"),
    /** The same submission wrote to another item before. */
    SUBMISSION_USED_ELSEWHERE("B19"),
    /** Suspended already, or not suspended at all. */
    NOT_SUSPENDED("A2.1"),
    SUSPENDED_ALREADY("A2.1"),
    /** Nothing published that could be suspended or withdrawn. */
    NOT_PUBLISHED("A2.1"),
    /** The law named is not in force on the first day of the guide. */
    BASIS_NOT_IN_FORCE("A3.1", "LIC-30"),
    /** A text of a law is registered by its name. */
    LAW_WITHOUT_NAME("A3.1"),
    /** A text ends after it began. */
    REPEALED_BEFORE_IN_FORCE("A3.1"),
    /** A guide ends after it began. */
    ENDS_BEFORE_IT_BEGINS("A3.1"),
    /** People must be told why. */
    REASON_NEEDED("A2.1", "A3.7");

    private final List<String> clauses;

    CatalogueReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}

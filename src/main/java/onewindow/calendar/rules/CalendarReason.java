package onewindow.calendar.rules;

import java.util.List;
import onewindow.platform.Reason;

/** Why a question about dates is not answered, or a notice not taken over. */
public enum CalendarReason implements Reason {
    /** A number of days below zero, or above what may be asked. */
    DAYS_OUT_OF_RANGE("CIV-200"),
    /** A day outside the years that are counted. */
    DAY_BEYOND_TABLE("CIV-200"),
    /** The moment from which to count is none of the accepted forms, or does not exist. */
    FROM_UNREADABLE("CIV-201"),
    /** The centre is not named as centres are. */
    CENTRE_UNREADABLE("B7"),
    /** The text is not JSON. */
    NOTICE_NOT_JSON("B7"),
    /** JSON, but not in the form of a yearly notice. */
    NOTICE_WRONG_FORM("B7"),
    /** The year of the notice is not one of 2007 to 2100. */
    NOTICE_YEAR_OUT_OF_RANGE("B7"),
    /** The notice of that year is not announced yet: it names no day. */
    NOTICE_EMPTY("B7"),
    /** A day that belongs neither to the year of the notice nor to the one beside it. */
    NOTICE_DAY_OUT_OF_YEAR("B7"),
    /** A day named twice. */
    NOTICE_DAY_TWICE("B7"),
    /** No file and no text was handed in. */
    NOTICE_MISSING("B7"),
    /** Another notice of the same year was loaded in the same moment. */
    NOTICE_OVERTAKEN("B7"),
    /** A pause that ends before it begins. */
    PAUSE_IN_DISORDER("A3.6"),
    /** An order without number, issuer or text. */
    CLOSURE_WITHOUT_ORDER("B7"),
    /** Days of a year whose holidays are not published. */
    CLOSURE_BEYOND_CALENDAR("B7"),
    /** Days on which nobody works anyway. */
    CLOSURE_CLOSES_NOTHING("B7"),
    /** None of the days is closed. */
    NOTHING_TO_REOPEN("B7"),
    /** A reopening takes whole days back. */
    REOPENS_WHOLE_DAYS("B7"),
    /** Who proposed a change cannot approve it as well. */
    SECOND_PERSON_NEEDED("B7"),
    /** The change was approved or rejected before. */
    CHANGE_DECIDED_ALREADY("B7"),
    /** A rejection tells the first person why. */
    REJECTION_REASON_MISSING("B7"),
    /** A closure that ends before it begins. */
    CLOSURE_IN_DISORDER("B7"),
    /** Hours that do not follow one another within a day. */
    HOURS_IN_DISORDER("B7"),
    /** Hours that would change the past, on which due dates were promised. */
    HOURS_IN_THE_PAST("B7"),
    /** The centre has hours from that day already. */
    HOURS_SET_ALREADY("B7");

    private final List<String> clauses;

    CalendarReason(String... clauses) {
        this.clauses = List.of(clauses);
    }

    @Override
    public List<String> clauses() {
        return clauses;
    }
}

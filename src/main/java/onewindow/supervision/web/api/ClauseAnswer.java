package onewindow.supervision.web.api;

import java.util.List;
import onewindow.supervision.Citation;
import onewindow.supervision.ClauseProgress;
import onewindow.supervision.ClauseStatus;
import onewindow.supervision.ClauseText;
import onewindow.supervision.RuleBook;
import onewindow.supervision.Words;

/** One clause as other programs read it. */
record ClauseAnswer(
        String id,
        RuleBook book,
        String title,
        Words text,
        ClauseStatus status,
        ClauseProgress progress,
        Words software,
        List<Citation> carriedOutBy) {
    static ClauseAnswer of(ClauseText clause) {
        return new ClauseAnswer(
                clause.id(),
                clause.book(),
                clause.title(),
                clause.text(),
                clause.status(),
                clause.progress(),
                clause.software(),
                clause.citations());
    }
}

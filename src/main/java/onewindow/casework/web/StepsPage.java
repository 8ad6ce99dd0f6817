package onewindow.casework.web;

import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.platform.web.Page;
import onewindow.platform.web.Screen;

/** The running steps of all cases, each beside its case. */
public record StepsPage(Screen screen, List<Row> rows) implements Page {
    /** A step, the case it belongs to, and who answers for that. */
    public record Row(CaseNumber number, String item, String responsible, StepLine step) {}
}

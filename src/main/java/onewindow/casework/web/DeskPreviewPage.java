package onewindow.casework.web;

import java.util.List;
import java.util.Map;
import onewindow.casework.Act;
import onewindow.casework.CaseHead;
import onewindow.casework.MaterialState;
import onewindow.casework.RefusalGround;
import onewindow.people.OfficerSummary;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What will be written if the clerk goes on, before it is: facts cannot be undone. While {@code asking}, the grounds of a refusal
 * are still to be written.
 */
public record DeskPreviewPage(
        Screen screen,
        DeskForm form,
        DeskVisit visit,
        DeskProspect prospect,
        DeskOutcome outcome,
        boolean asking,
        String applicantMasked,
        @Nullable String agentMasked,
        @Nullable OfficerSummary responsible,
        String why,
        List<CaseHead> same,
        Map<String, String> wrong,
        List<RefusalText> refusals)
        implements Page {
    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    /** Want of materials is a ground only after the notice has run out: never at the desk. */
    public List<Choice> grounds() {
        return Choice.of(RefusalGround.class, screen.texts()).stream()
                .filter(choice -> !choice.value().equals(RefusalGround.NOT_SUPPLEMENTED.name()))
                .toList();
    }

    public @Nullable RefusalGround ground() {
        return DeskChecks.ground(form).orElse(null);
    }

    /** What the receipt will say of a material that was mended at the window. */
    public String said(DeskLine line) {
        return visit.ticked().stream()
                .filter(ticked -> ticked.material() == line.material().number())
                .map(Act.Ticked::problem)
                .findFirst()
                .orElse("");
    }

    public List<DeskLine> handedIn() {
        return visit.lines().stream()
                .filter(line -> line.found() == MaterialState.PRESENT || line.found() == MaterialState.DEFECTIVE)
                .toList();
    }
}

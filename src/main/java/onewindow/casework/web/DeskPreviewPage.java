package onewindow.casework.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onewindow.casework.CaseHead;
import onewindow.casework.RefusalGround;
import onewindow.platform.web.Choice;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What will be written if the clerk goes on, before it is: facts cannot be undone. Without {@code ahead} something is still to be
 * said first.
 */
public record DeskPreviewPage(
        Screen screen,
        DeskForm form,
        DeskVisit visit,
        DeskOutcome outcome,
        @Nullable Ahead ahead,
        List<CaseHead> same,
        Map<String, String> wrong,
        List<RefusalText> refusals)
        implements Page {
    public @Nullable String wrong(String field) {
        return wrong.get(field);
    }

    /** The numbers of the cases that this page warns of. */
    public String told() {
        return same.stream().map(head -> head.number().value()).collect(Collectors.joining(" "));
    }

    /** Whether the grounds of a refusal are still to be written. */
    public boolean isAsking() {
        return outcome == DeskOutcome.REFUSE && ahead == null;
    }

    /** Want of materials is a ground only after the notice has run out, never at the desk; a bar only where there is one. */
    public List<Choice> grounds() {
        return Choice.of(RefusalGround.class, screen.texts()).stream()
                .filter(choice -> !choice.value().equals(RefusalGround.NOT_SUPPLEMENTED.name()))
                .filter(choice -> visit.bar() != null || !choice.value().equals(RefusalGround.APPLICANT_BARRED.name()))
                .toList();
    }
}

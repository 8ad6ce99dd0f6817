package onewindow.documents.web;

import java.util.List;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;

/** One paper of the register, with how it was served or the form to say so. */
public record PaperPage(
        Screen screen, RegisterPage.Row row, ServingForm form, List<Refusal> hindrances, boolean mayServe)
        implements Page {
    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }
}

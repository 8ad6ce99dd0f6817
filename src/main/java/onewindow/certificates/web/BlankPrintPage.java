package onewindow.certificates.web;

import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.certificates.Blank;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import onewindow.platform.web.Page;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** For which case a certificate is printed and on which blank; with the copies it has, where there are some. */
public record BlankPrintPage(
        Screen screen,
        BlankWish wish,
        @Nullable CaseHead head,
        List<Blank> copies,
        boolean further,
        List<Refusal> hindrances)
        implements Page {
    public List<RefusalText> refusals() {
        return hindrances.stream().map(screen::refusal).toList();
    }

    /** What is wrong with the number of the case, once one was typed. */
    public @Nullable String wrongCase() {
        return head == null && !wish.number().isEmpty() ? screen.t("blanks.noCase") : null;
    }

    public @Nullable String wrong(Reason... reasons) {
        return hindrances.stream()
                .filter(refusal -> List.of(reasons).contains(refusal.reason()))
                .findFirst()
                .map(refusal -> screen.refusal(refusal).what())
                .orElse(null);
    }
}

package onewindow.casework.web;

import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.parties.MaskedParty;
import onewindow.platform.web.Light;
import org.jspecify.annotations.Nullable;

/** What stands beside the visit: the clerk's own cases, and what the applicant has under way. */
public record DeskAround(
        List<Running> running,
        long received,
        long waiting,
        long toDeliver,
        @Nullable MaskedParty known,
        List<CaseHead> matters) {
    /** One of the clerk's accepted cases with its light and the time that is left. */
    public record Running(CaseHead head, Light light, String left) {}

    /** Whether the applicant has asked for this very item already (ACC-10). */
    public boolean hasUnderWay(String itemCode) {
        return matters.stream().anyMatch(head -> head.opening().itemCode().equals(itemCode));
    }
}

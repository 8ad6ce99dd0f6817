package onewindow.casework.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseState;
import onewindow.parties.MaskedParty;
import onewindow.platform.web.Light;
import onewindow.queue.Hand;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the visit: the clerk's own cases, running and waiting, what the applicant has under way, and others about the
 * same thing. {@code looked}
 * when there was a sound number to look for; {@code hand} is the ticket before the clerk.
 */
public record DeskAround(
        List<Running> running,
        Map<CaseState, Long> waiting,
        @Nullable MaskedParty known,
        List<CaseHead> matters,
        List<CaseHead> about,
        boolean looked,
        Hand hand) {
    /** In which states a case waits for somebody, in the order of its life. */
    static final List<CaseState> WAITING =
            List.of(CaseState.RECEIVED, CaseState.AWAITING_SUPPLEMENT, CaseState.PAUSED, CaseState.DECIDED);

    /** One of the clerk's accepted cases with its date, its light and the time that is left. */
    public record Running(CaseHead head, @Nullable LocalDate dueOn, Light light, String left) {}

    /** Whether the applicant, or somebody about the same thing, has asked for this very item already (ACC-10). */
    public boolean hasUnderWay(String itemCode) {
        return Stream.concat(matters.stream(), about.stream())
                .anyMatch(head -> head.opening().itemCode().equals(itemCode));
    }
}

package onewindow.casework.web.acts;

import java.util.List;
import java.util.Map;
import onewindow.casework.CaseAct;
import onewindow.casework.CaseHead;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.web.ActSign;
import onewindow.parties.MaskedParty;
import onewindow.platform.Reason;
import onewindow.platform.Refusal;
import onewindow.platform.web.Light;
import onewindow.platform.web.RefusalText;
import onewindow.platform.web.Screen;
import onewindow.platform.web.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What every act page has around its own fields: the case it is about, what was typed, what hinders, and what others did to the
 * case since the page was made.
 */
public record ActFrame(
        Screen screen,
        CaseAct act,
        CaseHead head,
        CaseFile file,
        MaskedParty applicant,
        String responsible,
        @Nullable Light light,
        boolean open,
        Filled filled,
        List<Refusal> refused,
        List<TimelineEntry> meanwhile) {

    public String casePath() {
        return "/cases/" + head.number().value();
    }

    /** Where the act is shown and done. */
    public String path() {
        return casePath() + "/" + act.noun();
    }

    public ActSign sign() {
        return ActSign.of(act);
    }

    public int version() {
        return head.standing().version();
    }

    /** Fields stand there to be filled in, or to show what was typed before the act became impossible. */
    public boolean hasForm() {
        return open || !filled.typed().isEmpty();
    }

    public List<RefusalText> refusals() {
        return refused.stream().map(screen::refusal).toList();
    }

    /** What is wrong with a field: the refusal with one of these reasons, if there is one. */
    public @Nullable String wrong(Reason... reasons) {
        return refused.stream()
                .filter(refusal -> List.of(reasons).contains(refusal.reason()))
                .map(refusal -> screen.refusal(refusal).what())
                .findFirst()
                .orElse(null);
    }

    /** The same for one line of a list, where the refusal names the line first. */
    public @Nullable String wrong(Reason reason, Object line) {
        return refused.stream()
                .filter(refusal -> refusal.reason() == reason
                        && !refusal.details().isEmpty()
                        && refusal.details().getFirst().equals(line))
                .map(refusal -> screen.refusal(refusal).what())
                .findFirst()
                .orElse(null);
    }

    /** What was typed, to be sent on by the page that asks for confirmation. */
    public Map<String, List<String>> typed() {
        return filled.typed();
    }
}

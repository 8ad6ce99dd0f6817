package onewindow.casework.web;

import onewindow.casework.Act;
import onewindow.people.Officer;
import onewindow.platform.web.Screen;
import org.jspecify.annotations.Nullable;

/** A visit as the clerk wants it to end. */
record DeskEnd(Screen screen, Officer by, DeskForm form, DeskVisit visit, DeskOutcome outcome) {
    boolean isRefusal() {
        return outcome == DeskOutcome.REFUSE;
    }

    /** Whether the page in between still has to ask why acceptance is refused. */
    boolean isUnsaid() {
        return isRefusal() && !form.wasAsked();
    }

    /** What follows the receipt at once, if anything; a refusal only when its ground is said. */
    @Nullable
    Act then() {
        return switch (outcome) {
            case RECEIVE -> null;
            case ACCEPT -> new Act.Accept();
            case NOTICE -> new Act.AskForSupplement(visit.gaps());
            case REFUSE -> refusal();
        };
    }

    Act.Refuse refusal() {
        return new Act.Refuse(
                DeskChecks.ground(form).orElseThrow(),
                form.getReason(),
                form.getBasis(),
                form.getRemedy(),
                form.getCompetentBody());
    }
}

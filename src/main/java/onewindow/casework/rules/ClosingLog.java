package onewindow.casework.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.rules.ClosingFact.ApplicationWithdrawn;
import onewindow.casework.rules.ClosingFact.CaseSteppedBack;
import onewindow.casework.rules.ClosingFact.CaseSteppedOn;
import onewindow.casework.rules.ClosingFact.CaseTerminated;
import onewindow.casework.rules.ClosingFact.SupplementReminded;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** The reminder, the steps back and the early end of a case. */
public final class ClosingLog {
    private final List<StepBack> stepsBack = new ArrayList<>();
    private @Nullable SupplementReminded reminder;
    private @Nullable Instant remindedAt;

    void take(ClosingFact fact, Instant at, OfficerNo by) {
        switch (fact) {
            case SupplementReminded reminded -> {
                reminder = reminded;
                remindedAt = at;
            }
            case CaseSteppedBack back ->
                stepsBack.add(new StepBack(stepsBack.size() + 1, back.from(), back.reason(), by, at, null, ""));
            case CaseSteppedOn on -> stepsBack.replaceAll(one -> one.onAgain(at, on.reply()));
            case ApplicationWithdrawn withdrawn -> {}
            case CaseTerminated terminated -> {}
        }
    }

    /** The last day that the reminder left. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(reminder).map(SupplementReminded::lastDay);
    }

    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    public List<StepBack> stepsBack() {
        return List.copyOf(stepsBack);
    }

    /** The step back that the window has not answered yet. */
    public Optional<StepBack> withWindow() {
        return stepsBack.stream().filter(StepBack::lasts).findFirst();
    }
}

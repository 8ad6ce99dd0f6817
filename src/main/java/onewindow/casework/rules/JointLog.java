package onewindow.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.rules.JointFact.OpinionAsked;
import onewindow.casework.rules.JointFact.OpinionGiven;

/** The parts of a case that lie with other units, in their order. */
public final class JointLog {
    private final List<SubCase> all = new ArrayList<>();

    void take(JointFact fact, Instant at) {
        switch (fact) {
            case OpinionAsked asked -> all.add(new SubCase(asked, at, null, null));
            case OpinionGiven given ->
                all.replaceAll(one -> one.number() == given.number() ? one.answered(given, at) : one);
        }
    }

    public List<SubCase> all() {
        return List.copyOf(all);
    }

    Optional<SubCase> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Where a unit has not answered yet, or stands against it. */
    Optional<SubCase> waitingFor(String unit) {
        return all.stream()
                .filter(one -> one.asked().unit().equals(unit) && (one.given() == null || one.objects()))
                .findFirst();
    }
}

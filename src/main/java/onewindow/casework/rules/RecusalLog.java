package onewindow.casework.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.casework.rules.RecusalFact.RecusalAsked;
import onewindow.casework.rules.RecusalFact.RecusalDenied;
import onewindow.casework.rules.RecusalFact.RecusalGranted;

/** The recusals of a case in their order. */
public final class RecusalLog {
    private final List<Recusal> all = new ArrayList<>();

    void take(RecusalFact fact, Instant at) {
        switch (fact) {
            case RecusalAsked asked -> all.add(new Recusal(asked, at, null, false));
            case RecusalGranted granted -> answered(granted.number(), at, true);
            case RecusalDenied denied -> answered(denied.number(), at, false);
        }
    }

    private void answered(int number, Instant at, boolean granted) {
        all.replaceAll(one -> one.number() == number ? one.answered(at, granted) : one);
    }

    public List<Recusal> all() {
        return List.copyOf(all);
    }

    public List<Recusal> open() {
        return all.stream().filter(Recusal::isOpen).toList();
    }

    public Optional<Recusal> find(int number) {
        return all.stream().filter(one -> one.number() == number).findFirst();
    }

    /** By what an officer is kept out of the case now. */
    Optional<Recusal> barring(String officer) {
        return all.stream().filter(one -> one.bars(officer)).findFirst();
    }

    Optional<Recusal> openAgainst(String officer) {
        return open().stream()
                .filter(one -> one.asked().officer().equals(officer))
                .findFirst();
    }
}

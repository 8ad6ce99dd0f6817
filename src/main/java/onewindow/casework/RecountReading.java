package onewindow.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import onewindow.casework.RecountRun.Basis;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.DueShift;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.RecountStore;
import onewindow.casework.store.RecountStore.Moved;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.Stream;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import org.springframework.stereotype.Component;

/** Reads the open cases whose dates may move and counts them anew, some hundreds at a time; it writes nothing. */
@Component
class RecountReading {
    private static final int AT_ONCE = 1_000;

    private final RecountStore store;
    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Clock clock;

    RecountReading(RecountStore store, Ledger ledger, Surroundings surroundings, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** A case that moves, with the facts it was counted from. */
    record Counted(Moved move, History history) {}

    /** Cases behind a number, counted: which move, and the heads of those that nobody has answered, read anew. */
    record Batch(
            String behind, String upTo, int examined, boolean isLast, List<Counted> moved, List<CaseHead> received) {
        List<Moved> moves() {
            return moved.stream().map(Counted::move).toList();
        }
    }

    /** The heads of the next cases behind a number. */
    record Heads(String behind, List<CaseHead> heads) {
        boolean isLast() {
            return heads.size() < AT_ONCE;
        }

        String upTo() {
            return heads.isEmpty() ? behind : heads.getLast().number().value();
        }
    }

    Batch behind(String behind, RecountRound round, Basis basis) {
        return counted(heads(behind, round, basis), round, basis);
    }

    Heads heads(String behind, RecountRound round, Basis basis) {
        var from = basis.firstOn().atStartOfDay(ChinaTime.ZONE).toInstant();
        return new Heads(behind, store.open(round.centre(), behind, from, AT_ONCE));
    }

    Batch counted(Heads read, RecountRound round, Basis basis) {
        var now = clock.instant();
        var histories = histories(round.centre(), read.heads());
        var moved = new ArrayList<Counted>();
        var received = new ArrayList<CaseHead>();
        for (var head : read.heads()) {
            var history = Optional.ofNullable(histories.get(ActsOnCases.streamOf(round.centre(), head.number())))
                    .orElseThrow(() -> new IllegalStateException("a case without history: " + head.number()));
            var file = CaseFile.of(CaseStore.happened(history));
            shift(file, basis, now).ifPresent(shift -> moved.add(new Counted(new Moved(head, shift), history)));
            if (round.applied() && head.state() == CaseState.RECEIVED) received.add(readAnew(head, file, now));
        }
        return new Batch(read.behind(), read.upTo(), read.heads().size(), read.isLast(), moved, received);
    }

    private HashMap<Stream, History> histories(CentreId centre, List<CaseHead> heads) {
        var streams = heads.stream()
                .map(head -> ActsOnCases.streamOf(centre, head.number()))
                .toList();
        var byStream = new HashMap<Stream, History>();
        ledger.histories(centre, streams).forEach(history -> byStream.put(history.stream(), history));
        return byStream;
    }

    private Optional<DueShift> shift(CaseFile file, Basis basis, Instant now) {
        int deliveryDays =
                surroundings.numbers(ChinaTime.dateOf(file.receivedAt())).deliveryDays();
        return DueShift.of(file, basis.before().apply(file), basis.after(), deliveryDays, now);
    }

    /** The head of a case that nobody has answered yet, read by the calendar now in force. */
    private CaseHead readAnew(CaseHead head, CaseFile file, Instant now) {
        var standing = surroundings.standing(
                head.opening().centre(), file, head.standing().version(), now);
        return new CaseHead(head.opening(), standing);
    }
}

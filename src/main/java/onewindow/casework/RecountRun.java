package onewindow.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.rules.DueShift;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.RecountStore;
import onewindow.casework.store.RecountStore.Moved;
import onewindow.ledger.History;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.ledger.Stream;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.SubmissionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the open cases of a centre by number, some hundreds in each transaction, so that a run that breaks off goes on where it
 * stood and a clerk waits for no more than his own case.
 */
@Component
class RecountRun {
    private static final int AT_ONCE = 500;
    private static final int MOST_TRIES = 20;

    private final RecountStore store;
    private final Ledger ledger;
    private final Surroundings surroundings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecountRun(
            RecountStore store,
            Ledger ledger,
            Surroundings surroundings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** By which calendars the dates of a case are counted, from which day on they may differ, and why. */
    record Basis(Function<CaseFile, CentreCalendar> before, CentreCalendar after, LocalDate firstOn, String because) {}

    RecountRound toTheEnd(RecountRound round, Basis basis) {
        var standing = round;
        while (!standing.hasEnded()) standing = batch(standing, basis);
        return standing;
    }

    /** A clerk who acts on one of the cases meanwhile is faster; the batch then reads again. */
    private RecountRound batch(RecountRound round, Basis basis) {
        for (int attempt = 1; ; attempt++)
            try {
                return Optional.ofNullable(transaction.execute(status -> examined(round, basis)))
                        .orElseThrow();
            } catch (DuplicateKeyException faster) {
                if (attempt == MOST_TRIES) throw faster;
            } catch (ActRefused faster) {
                if (attempt == MOST_TRIES || faster.refusals().getFirst().reason() != LedgerReason.CHANGED_MEANWHILE)
                    throw faster;
            }
    }

    private RecountRound examined(RecountRound asked, Basis basis) {
        var round = store.locked(asked);
        if (round.hasEnded()) return round;
        var now = clock.instant();
        var from = basis.firstOn().atStartOfDay(ChinaTime.ZONE).toInstant();
        var heads = store.open(round.centre(), round.upTo(), from, AT_ONCE);
        var histories = histories(round.centre(), heads);
        var moved = moved(heads, histories, basis, now);
        if (round.applied()) {
            carryOut(round, moved, histories, basis.because(), now);
            store.readAnew(round.centre(), received(heads, histories, now));
        }
        store.insert(round, moved);
        var upTo = heads.isEmpty() ? round.upTo() : heads.getLast().number().value();
        store.advance(round, upTo, heads.size(), moved.size(), heads.size() < AT_ONCE ? now : null);
        return store.locked(round);
    }

    private HashMap<Stream, History> histories(CentreId centre, List<CaseHead> heads) {
        var streams = heads.stream()
                .map(head -> ActsOnCases.streamOf(centre, head.number()))
                .toList();
        var byStream = new HashMap<Stream, History>();
        ledger.histories(centre, streams).forEach(history -> byStream.put(history.stream(), history));
        return byStream;
    }

    private List<Moved> moved(List<CaseHead> heads, HashMap<Stream, History> histories, Basis basis, Instant now) {
        var moved = new ArrayList<Moved>();
        for (var head : heads) {
            var file = CaseFile.of(CaseStore.happened(historyOf(head, histories)));
            int deliveryDays =
                    surroundings.numbers(ChinaTime.dateOf(file.receivedAt())).deliveryDays();
            DueShift.of(file, basis.before().apply(file), basis.after(), deliveryDays, now)
                    .ifPresent(shift -> moved.add(new Moved(head, shift)));
        }
        return moved;
    }

    /** The heads of cases that nobody has answered yet, read by the calendar now in force. */
    private List<CaseHead> received(List<CaseHead> heads, HashMap<Stream, History> histories, Instant now) {
        return heads.stream()
                .filter(head -> head.state() == CaseState.RECEIVED)
                .map(head -> new CaseHead(
                        head.opening(),
                        surroundings.standing(
                                head.opening().centre(),
                                CaseFile.of(CaseStore.happened(historyOf(head, histories))),
                                head.standing().version(),
                                now)))
                .toList();
    }

    private static History historyOf(CaseHead head, HashMap<Stream, History> histories) {
        var stream = ActsOnCases.streamOf(head.opening().centre(), head.number());
        return Optional.ofNullable(histories.get(stream))
                .orElseThrow(() -> new IllegalStateException("a case without history: " + head.number()));
    }

    /** One entry per case that moves, under the hand of who signed for the list. */
    private void carryOut(
            RecountRound round, List<Moved> moved, HashMap<Stream, History> histories, String because, Instant now) {
        var change = round.change().value();
        var facts = moved.stream()
                .map(one -> new Ledger.Next<CaseFact>(
                        historyOf(one.head(), histories),
                        one.shift().fact(change, because),
                        new SubmissionId("recount." + change + "." + one.head().number())))
                .toList();
        ledger.appendEach(facts, CaseStore.FACTS, new Signature(round.begunBy(), null, null, now, round.submission()));
        store.move(round.centre(), moved);
    }
}

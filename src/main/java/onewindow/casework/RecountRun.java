package onewindow.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.casework.RecountReading.Batch;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.CaseFile;
import onewindow.casework.store.CaseStore;
import onewindow.casework.store.RecountStore;
import onewindow.ledger.Ledger;
import onewindow.ledger.LedgerReason;
import onewindow.ledger.Signature;
import onewindow.platform.ActRefused;
import onewindow.platform.SubmissionId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the open cases of a centre by number, some hundreds in each transaction, so that a run that breaks off goes on where it
 * stood and a clerk waits for no more than his own case. What comes next is read and counted while the last is being written.
 */
@Component
class RecountRun {
    private static final int MOST_TRIES = 20;

    private final RecountStore store;
    private final Ledger ledger;
    private final RecountReading reading;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RecountRun(
            RecountStore store,
            Ledger ledger,
            RecountReading reading,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.reading = reading;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** By which calendars the dates of a case are counted, from which day on they may differ, and why. */
    record Basis(Function<CaseFile, CentreCalendar> before, CentreCalendar after, LocalDate firstOn, String because) {}

    RecountRound toTheEnd(RecountRound round, Basis basis) {
        if (round.hasEnded()) return round;
        try (var ahead = new RecountAhead(reading, round, basis)) {
            var standing = round;
            while (!standing.hasEnded()) standing = written(standing, ahead.next(standing), basis);
            return standing;
        }
    }

    /** A clerk who acts on one of the cases meanwhile is faster; the batch is then read again. */
    private RecountRound written(RecountRound round, Batch read, Basis basis) {
        var batch = read;
        for (int attempt = 1; ; attempt++) {
            try {
                var current = batch;
                return Optional.ofNullable(transaction.execute(status -> write(round, current, basis)))
                        .orElseThrow();
            } catch (DuplicateKeyException faster) {
                if (attempt == MOST_TRIES) throw faster;
            } catch (ActRefused faster) {
                if (attempt == MOST_TRIES || faster.refusals().getFirst().reason() != LedgerReason.CHANGED_MEANWHILE)
                    throw faster;
            }
            batch = reading.behind(round.upTo(), round, basis);
        }
    }

    /** Nothing is written when somebody else has gone on with the round since the batch was read. */
    private RecountRound write(RecountRound asked, Batch batch, Basis basis) {
        var round = store.locked(asked);
        if (round.hasEnded() || !round.upTo().equals(batch.behind())) return round;
        var now = clock.instant();
        if (round.applied()) {
            carryOut(round, batch, basis.because(), now);
            store.readAnew(round.centre(), batch.received());
        }
        store.insert(round, batch.moves());
        store.advance(round, batch.upTo(), batch.examined(), batch.moved().size(), batch.isLast() ? now : null);
        return store.locked(round);
    }

    /** One entry per case that moves, under the hand of who signed for the list. */
    private void carryOut(RecountRound round, Batch batch, String because, Instant now) {
        var change = round.change().value();
        var facts = batch.moved().stream()
                .map(one -> new Ledger.Next<CaseFact>(
                        one.history(),
                        one.move().shift().fact(change, because),
                        new SubmissionId(
                                "recount." + change + "." + one.move().head().number())))
                .toList();
        ledger.appendEach(facts, CaseStore.FACTS, new Signature(round.begunBy(), null, null, now, round.submission()));
        store.move(round.centre(), batch.moves());
    }
}

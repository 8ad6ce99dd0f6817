package onewindow.casework.rules;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.Due;
import onewindow.casework.Movement;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;

/** How the dates of an open case move when the calendar changes (期限变动): counted once by each calendar, from the same facts. */
@Clause({"A3.5", "B7"})
public record DueShift(Movement movement, Dates before, Dates after) {
    /** The dates a centre owes: both clocks until the decision, the delivery after it. */
    public record Dates(
            @Nullable Instant promised,
            @Nullable Instant legal,
            @Nullable Instant delivery,
            boolean provisional) {
        static Dates of(CaseFile file, CentreCalendar calendar, int deliveryDays, Instant now) {
            if (file.decidedAt().isPresent())
                return new Dates(
                        null,
                        null,
                        CaseClock.delivery(file, calendar, deliveryDays)
                                .map(Due::at)
                                .orElse(null),
                        false);
            return CaseClock.of(file, calendar, now)
                    .map(clock -> new Dates(
                            clock.promised().at(),
                            clock.legal().at(),
                            null,
                            clock.promised().provisional() || clock.legal().provisional()))
                    .orElse(NONE);
        }

        private static final Dates NONE = new Dates(null, null, null, false);

        /** The date that leads the list: what was promised, or else the delivery. */
        public @Nullable Instant first() {
            return promised == null ? delivery : promised;
        }

        private boolean isPast(Instant now) {
            var first = first();
            return first != null && first.isBefore(now);
        }
    }

    /** As the ledger of the case keeps it. */
    public CaseFact.DueDateRecounted fact(String change, String because) {
        return new CaseFact.DueDateRecounted(
                change,
                because,
                before.promised(),
                after.promised(),
                before.legal(),
                after.legal(),
                before.delivery(),
                after.delivery());
    }

    /** Empty when nothing moves: such a case gets no entry and nobody is told. */
    public static Optional<DueShift> of(
            CaseFile file, CentreCalendar before, CentreCalendar after, int deliveryDays, Instant now) {
        var was = Dates.of(file, before, deliveryDays, now);
        var is = Dates.of(file, after, deliveryDays, now);
        return was.equals(is) ? Optional.empty() : Optional.of(new DueShift(movement(was, is, now), was, is));
    }

    private static Movement movement(Dates was, Dates is, Instant now) {
        int turn = Stream.of(
                        compared(was.promised, is.promised),
                        compared(was.legal, is.legal),
                        compared(was.delivery, is.delivery))
                .filter(way -> way != 0)
                .findFirst()
                .orElse(0);
        if (turn == 0) return is.provisional ? Movement.PROVISIONAL_NOW : Movement.NO_LONGER_PROVISIONAL;
        if (!was.isPast(now) && is.isPast(now)) return Movement.OVERDUE_NOW;
        return turn < 0 ? Movement.LATER : Movement.EARLIER;
    }

    private static int compared(@Nullable Instant was, @Nullable Instant is) {
        return was == null || is == null ? 0 : was.compareTo(is);
    }
}

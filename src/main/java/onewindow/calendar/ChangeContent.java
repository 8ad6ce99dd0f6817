package onewindow.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onewindow.calendar.CalendarChange.ChangeKind;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.NoticeDay;
import onewindow.calendar.rules.OpeningHours;
import onewindow.ledger.Signature;

/** What a change says, as it was proposed. */
public sealed interface ChangeContent {
    /** The change that has this content, not decided yet. */
    CalendarChange proposed(ChangeNo no, Signature by);

    /** As the ledger keeps it. */
    CalendarFact fact();

    /** A yearly notice; it replaces what was in force for its year. */
    record OfNotice(Notice notice) implements ChangeContent {
        @Override
        public CalendarChange proposed(ChangeNo no, Signature by) {
            var year = Year.of(notice.year());
            var named = notice.days().stream().map(NoticeDay::on).toList();
            var first = Stream.concat(named.stream(), Stream.of(year.atDay(1))).min(Comparator.naturalOrder());
            var last = Stream.concat(named.stream(), Stream.of(year.atMonth(12).atEndOfMonth()))
                    .max(Comparator.naturalOrder());
            return new CalendarChange(
                    no,
                    ChangeKind.NOTICE,
                    notice.year(),
                    first.orElseThrow(),
                    last.orElseThrow(),
                    null,
                    by.at(),
                    by.officer(),
                    null);
        }

        @Override
        public CalendarFact fact() {
            return new CalendarFact.NoticeProposed(notice.year(), notice.title(), notice.papers(), notice.days());
        }
    }

    /** Hours from a day on. */
    record OfHours(LocalDate from, OpeningHours hours) implements ChangeContent {
        @Override
        public CalendarChange proposed(ChangeNo no, Signature by) {
            return new CalendarChange(no, ChangeKind.HOURS, null, from, null, null, by.at(), by.officer(), null);
        }

        @Override
        public CalendarFact fact() {
            var weekdays = hours.onWeekdays().entrySet().stream()
                    .collect(Collectors.toMap(
                            own -> own.getKey().name(), own -> own.getValue().toString()));
            return new CalendarFact.HoursProposed(from, hours.usual().toString(), weekdays);
        }
    }

    /** Days closed or taken back by order. */
    record OfClosure(ClosureOrder order) implements ChangeContent {
        @Override
        public CalendarChange proposed(ChangeNo no, Signature by) {
            return new CalendarChange(
                    no,
                    order.reopens() ? ChangeKind.REOPENING : ChangeKind.CLOSURE,
                    null,
                    order.from(),
                    order.until(),
                    order.number(),
                    by.at(),
                    by.officer(),
                    null);
        }

        @Override
        public CalendarFact fact() {
            return new CalendarFact.ClosureProposed(order);
        }
    }

    /** By which paper it is to be, in words for those it concerns. */
    default String basis() {
        return switch (this) {
            case OfNotice of -> of.notice().title();
            case OfHours of -> of.hours().usual().toString();
            case OfClosure of -> of.order().issuer() + " " + of.order().number();
        };
    }

    /** Read back from the ledger. */
    static ChangeContent of(CalendarFact first) {
        return switch (first) {
            case CalendarFact.NoticeProposed of ->
                new OfNotice(new Notice(of.year(), of.title(), of.papers(), of.days()));
            case CalendarFact.HoursProposed of -> new OfHours(of.from(), week(of));
            case CalendarFact.ClosureProposed of -> new OfClosure(of.order());
            default -> throw new IllegalStateException("a change begins with its proposal");
        };
    }

    private static OpeningHours week(CalendarFact.HoursProposed of) {
        var own = new EnumMap<DayOfWeek, OpeningHours.Day>(DayOfWeek.class);
        of.onWeekdays().forEach((weekday, hours) -> own.put(DayOfWeek.valueOf(weekday), OpeningHours.dayOf(hours)));
        return new OpeningHours(OpeningHours.dayOf(of.usual()), own);
    }
}

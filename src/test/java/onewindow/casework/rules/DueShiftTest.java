package onewindow.casework.rules;

import static onewindow.calendar.WeekdayDates.at;
import static onewindow.calendar.WeekdayDates.on;
import static onewindow.casework.rules.CaseSamples.LEASE;
import static onewindow.casework.rules.CaseSamples.aCase;
import static onewindow.casework.rules.CaseSamples.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onewindow.calendar.TestNotices;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.calendar.rules.Notice;
import onewindow.calendar.rules.NoticeDay;
import onewindow.casework.Act;
import onewindow.casework.CaseState;
import onewindow.casework.Movement;
import onewindow.casework.rules.DueShift.Dates;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a changed calendar makes of an open case, each by the fold of its facts. */
@Clause({"A3.5", "B7"})
class DueShiftTest {
    private static final List<Notice> SHIPPED = TestNotices.shipped();
    private static final CentreCalendar BEFORE = calendar(SHIPPED);
    private static final int DELIVERY_DAYS = 10;

    private static ClosureOrder closed(String from, @Nullable LocalTime hour, String until) {
        return new ClosureOrder(false, on(from), hour, on(until), "青防指〔2026〕12号", "青山县防指", "台风红色预警");
    }

    private static CaseSamples.History accepted(String moment) {
        return aCase().receivedAt(moment).and(new Act.Accept(), moment);
    }

    private static Optional<DueShift> shift(CaseFile file, CentreCalendar before, CentreCalendar after, String now) {
        return DueShift.of(file, before, after, DELIVERY_DAYS, at(now));
    }

    @Test
    void aTyphoonOnTheWayMovesBothClocksByTheDaysItTook() {
        var after = calendar(SHIPPED, closed("Tue 2026-09-22", LocalTime.of(14, 0), "Wed 2026-09-23"));
        var shift = shift(accepted("Fri 2026-09-18 10:12").file(), BEFORE, after, "Mon 2026-09-21 09:00");
        assertThat(shift)
                .contains(new DueShift(
                        Movement.LATER,
                        new Dates(at("Tue 2026-09-29 17:30"), at("Thu 2026-10-22 17:30"), null, false),
                        new Dates(at("Thu 2026-10-08 17:30"), at("Mon 2026-10-26 17:30"), null, false)));
        assertThat(shift.orElseThrow().fact("qingshan-2026-1", "青防指〔2026〕12号"))
                .isEqualTo(new CaseFact.DueDateRecounted(
                        "qingshan-2026-1",
                        "青防指〔2026〕12号",
                        at("Tue 2026-09-29 17:30"),
                        at("Thu 2026-10-08 17:30"),
                        at("Thu 2026-10-22 17:30"),
                        at("Mon 2026-10-26 17:30"),
                        null,
                        null));
    }

    @Test
    void aCaseThatIsDueBeforeDoesNotMove() {
        var after = calendar(SHIPPED, closed("Mon 2026-11-23", null, "Mon 2026-11-23"));
        assertThat(shift(accepted("Fri 2026-09-18 10:12").file(), BEFORE, after, "Mon 2026-09-21 09:00"))
                .isEmpty();
    }

    @Test
    void aCaseThatHasNoClocksYetDoesNotMove() {
        var after = calendar(SHIPPED, closed("Tue 2026-09-22", null, "Wed 2026-09-23"));
        var received = aCase().missing(LEASE).receivedAt("Fri 2026-09-18 10:12").file();
        assertThat(received.state()).isEqualTo(CaseState.RECEIVED);
        assertThat(shift(received, BEFORE, after, "Mon 2026-09-21 09:00")).isEmpty();
    }

    @Test
    void aReopeningMovesEarlierAndOverdueWhenTheDayHasGone() {
        var typhoon = closed("Tue 2026-09-22", null, "Wed 2026-09-23");
        var over = new ClosureOrder(
                true, on("Wed 2026-09-23"), null, on("Wed 2026-09-23"), "青防指〔2026〕13号", "青山县防指", "解除预警");
        var closed = calendar(SHIPPED, typhoon);
        var reopened = calendar(SHIPPED, typhoon, over);
        var file = accepted("Fri 2026-09-18 10:12").file();
        var earlier = shift(file, closed, reopened, "Wed 2026-09-23 08:00").orElseThrow();
        assertThat(earlier.movement()).isEqualTo(Movement.EARLIER);
        assertThat(earlier.before().promised()).isEqualTo(at("Thu 2026-10-08 17:30"));
        assertThat(earlier.after().promised()).isEqualTo(at("Wed 2026-09-30 17:30"));
        assertThat(shift(file, closed, reopened, "Thu 2026-10-01 09:00")
                        .orElseThrow()
                        .movement())
                .isEqualTo(Movement.OVERDUE_NOW);
        assertThat(shift(file, closed, reopened, "Fri 2026-10-09 09:00")
                        .orElseThrow()
                        .movement())
                .as("overdue by both, so not only now")
                .isEqualTo(Movement.EARLIER);
    }

    @Test
    void aDecidedCaseMovesItsDeliveryOnly() {
        var decided = accepted("Fri 2026-09-18 10:12")
                .and(new Act.Decide(true, "经审查符合条件", "", "", ""), "Mon 2026-09-21 15:00")
                .file();
        var after = calendar(SHIPPED, closed("Tue 2026-09-22", null, "Wed 2026-09-23"));
        assertThat(shift(decided, BEFORE, after, "Mon 2026-09-21 16:00"))
                .contains(new DueShift(
                        Movement.LATER,
                        new Dates(null, null, at("Mon 2026-10-12 17:30"), false),
                        new Dates(null, null, at("Wed 2026-10-14 17:30"), false)));
    }

    @Test
    void onlyTheLegalClockMovesWhereThePromiseHasPassedAlready() {
        var file = accepted("Fri 2026-09-18 10:12").file();
        var after = calendar(SHIPPED, closed("Fri 2026-10-09", null, "Fri 2026-10-09"));
        var shift = shift(file, BEFORE, after, "Thu 2026-10-08 09:00").orElseThrow();
        assertThat(shift.movement()).isEqualTo(Movement.LATER);
        assertThat(shift.after().promised()).isEqualTo(shift.before().promised());
        assertThat(shift.after().legal()).isEqualTo(at("Fri 2026-10-23 17:30"));
    }

    @Test
    void aNoticeThatConfirmsTheDateEndsThatItIsProvisional() {
        var file = accepted("Wed 2026-12-09 10:00").file();
        var confirmed = new ArrayList<>(SHIPPED);
        confirmed.add(new Notice(2027, "2027", List.of(), List.of(new NoticeDay(on("Mon 2027-10-04"), "国庆节", true))));
        var same =
                shift(file, BEFORE, calendar(confirmed), "Mon 2026-12-14 09:00").orElseThrow();
        assertThat(same.before().provisional()).isTrue();
        assertThat(same.after().provisional()).isFalse();
        assertThat(same.movement()).isEqualTo(Movement.NO_LONGER_PROVISIONAL);
        var newYear = new ArrayList<>(SHIPPED);
        newYear.add(new Notice(2027, "2027", List.of(), List.of(new NoticeDay(on("Fri 2027-01-01"), "元旦", true))));
        var later =
                shift(file, BEFORE, calendar(newYear), "Mon 2026-12-14 09:00").orElseThrow();
        assertThat(later.movement()).isEqualTo(Movement.LATER);
        assertThat(later.after().legal()).isEqualTo(at("Thu 2027-01-07 17:30"));
        assertThat(shift(file, calendar(confirmed), BEFORE, "Mon 2026-12-14 09:00")
                        .orElseThrow()
                        .movement())
                .as("a notice taken out of force")
                .isEqualTo(Movement.PROVISIONAL_NOW);
    }

    @Test
    void aPauseThatLastsIsCountedAsIfItEndedTodayByBothCalendars() {
        var stopped = accepted("Fri 2026-09-18 10:12")
                .and(new Act.AskForSupplement(List.of(new Act.Gap(LEASE, "缺页", "补齐"))), "Mon 2026-09-21 10:00")
                .file();
        var after = calendar(SHIPPED, closed("Wed 2026-09-23", null, "Wed 2026-09-23"));
        assertThat(shift(stopped, BEFORE, after, "Thu 2026-09-24 09:00"))
                .as("a day that is paused anyway")
                .isEmpty();
        var later = calendar(SHIPPED, closed("Mon 2026-09-28", null, "Mon 2026-09-28"));
        assertThat(shift(stopped, BEFORE, later, "Thu 2026-09-24 09:00")
                        .orElseThrow()
                        .movement())
                .isEqualTo(Movement.LATER);
    }
}

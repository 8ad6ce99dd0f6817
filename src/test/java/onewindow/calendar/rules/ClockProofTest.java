package onewindow.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TimeZone;
import onewindow.calendar.TestNotices;
import onewindow.platform.Clause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The clock against a clerk who counts on the fingers ({@link FingerCount}), a million times and more: across make-up days, year
 * ends, pauses and closures, wherever the machine believes to stand. The seeds are fixed; a draw that fails names itself.
 */
@Clause({"A3.5", "A3.6", "B7", "CIV-201", "CIV-203"})
class ClockProofTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
    private static final int FOUR_YEARS = 1461;
    private static final int MINUTES = 24 * 60;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<ClosureOrder> ORDERS = List.of(
            order("2024-09-05", "14:00", "2024-09-06"),
            order("2025-09-23", null, "2025-09-24"),
            order("2026-02-14", "10:00", "2026-02-14"));
    private static final CentreCalendar CENTRE =
            new CentreCalendar(China.DAYS, China.USUAL, ORDERS, DeadlineHour.CLOSING);
    private static final FingerCount FINGERS = new FingerCount(TestNotices.shipped(), ORDERS);

    private final TimeZone ofTheMachine = TimeZone.getDefault();

    @AfterEach
    void theMachineStandsWhereItStood() {
        TimeZone.setDefault(ofTheMachine);
    }

    private static ClosureOrder order(String from, @Nullable String hour, String until) {
        return new ClosureOrder(
                false,
                LocalDate.parse(from),
                hour == null ? null : LocalTime.parse(hour),
                LocalDate.parse(until),
                "青防指〔2026〕12号",
                "青山县防指",
                "台风");
    }

    /** One question for a due date. */
    private record Draw(Instant from, int promised, List<Pause> pauses) {
        static Draw of(SplittableRandom chance) {
            var local =
                    FIRST.plusDays(chance.nextInt(FOUR_YEARS)).atStartOfDay().plusMinutes(chance.nextInt(MINUTES));
            var pauses = new ArrayList<Pause>();
            for (int left = chance.nextInt(4); left > 0; left--) {
                var from = local.toLocalDate().plusDays(chance.nextInt(60) - 5);
                pauses.add(new Pause(from, from.plusDays(chance.nextInt(40)), "通知"));
            }
            return new Draw(inChina(local), chance.nextInt(31), pauses);
        }

        private static Instant inChina(LocalDateTime local) {
            return Instant.ofEpochSecond(local.toEpochSecond(ZoneOffset.ofHours(8)));
        }

        Due due() {
            return CENTRE.due(from, promised, pauses, TODAY);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20260918, 20261001, 20270101})
    void aMillionDueDatesAreThoseCountedOnTheFingers(long seed) {
        var chance = new SplittableRandom(seed);
        for (int i = 0; i < 350_000; i++) {
            var draw = Draw.of(chance);
            var counted = FINGERS.dueOn(draw.from(), draw.promised(), draw.pauses());
            if (!draw.due().on().equals(counted))
                assertThat(draw.due().on()).as(draw.toString()).isEqualTo(counted);
        }
    }

    @Test
    void whoComesLaterOrIsPromisedMoreNeverGetsAnEarlierMoment() {
        var chance = new SplittableRandom(7);
        for (int i = 0; i < 100_000; i++) {
            var draw = Draw.of(chance);
            var later = new Draw(draw.from().plusSeconds(chance.nextInt(200_000)), draw.promised(), draw.pauses());
            var more = new Draw(draw.from(), draw.promised() + chance.nextInt(5), draw.pauses());
            if (later.due().at().isBefore(draw.due().at())
                    || more.due().at().isBefore(draw.due().at()))
                assertThat(draw.due().at())
                        .as(draw.toString())
                        .isBeforeOrEqualTo(later.due().at());
        }
    }

    /** Split anywhere, or told twice, a pause takes what it took in one piece. */
    @Test
    void aPauseInPiecesTakesWhatItTakesInOnePiece() {
        var chance = new SplittableRandom(11);
        for (int i = 0; i < 100_000; i++) {
            var draw = Draw.of(chance);
            var from = FIRST.plusDays(chance.nextInt(FOUR_YEARS));
            int days = chance.nextInt(40);
            int split = chance.nextInt(days + 1);
            var whole = new Draw(draw.from(), draw.promised(), List.of(new Pause(from, from.plusDays(days), "一")));
            var pieces = new Draw(
                    draw.from(),
                    draw.promised(),
                    List.of(
                            new Pause(from.plusDays(split), from.plusDays(days), "二"),
                            new Pause(from, from.plusDays(split), "一"),
                            new Pause(from, from.plusDays(split), "一")));
            if (!pieces.due().equals(whole.due()))
                assertThat(pieces.due()).as(pieces.toString()).isEqualTo(whole.due());
        }
    }

    /** Each day once, in order; the counted ones as many as promised, and those on the fingers. */
    @Test
    void theExplanationAddsUp() {
        var chance = new SplittableRandom(13);
        for (int i = 0; i < 20_000; i++) {
            var draw = Draw.of(chance);
            var story = CENTRE.story(draw.from(), draw.promised(), draw.pauses(), TODAY);
            var counted = story.days().stream()
                    .filter(day -> day.kind().isCounted())
                    .map(DueDateStory.Day::on)
                    .toList();
            var expected = FINGERS.countedDays(draw.from(), draw.promised(), draw.pauses());
            if (!counted.equals(expected))
                assertThat(counted).as(draw.toString()).isEqualTo(expected);
            if (story.countedDays() != draw.promised())
                assertThat(story.countedDays()).as(draw.toString()).isEqualTo(draw.promised());
            for (int place = 0; place < story.days().size(); place++)
                if (!story.days().get(place).on().equals(story.from().on().plusDays(place)))
                    assertThat(story.days()).as(draw.toString()).isEmpty();
        }
    }

    @Test
    void noTimeZoneOfTheMachineMovesADate() {
        var chance = new SplittableRandom(17);
        for (var zone : TimeZone.getAvailableIDs()) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            for (int i = 0; i < 60; i++) {
                var draw = Draw.of(chance);
                var due = draw.due();
                var counted = FINGERS.dueOn(draw.from(), draw.promised(), draw.pauses());
                if (!due.on().equals(counted) || !due.at().equals(FINGERS.closing(counted)))
                    assertThat(due.on()).as(zone + " " + draw).isEqualTo(counted);
            }
        }
    }
}

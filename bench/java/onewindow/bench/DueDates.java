package onewindow.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.CentreCalendar;
import onewindow.platform.ChinaTime;
import onewindow.platform.database.TestDatabase;

/**
 * How many due dates one processor core computes a second: receipts at all hours of three years, promises of 1 to 60 days. Counted
 * in processor time of the one thread, which other work on the machine does not lengthen.
 */
public final class DueDates {
    private static final int RECEIPTS = 1 << 16;
    private static final int MOST_DAYS = 60;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SECOND = 1_000_000_000L;

    private DueDates() {}

    public static void main(String[] arguments) {
        int seconds = Integer.parseInt(Bench.option(arguments, "--seconds", "5"));
        int rounds = Integer.parseInt(Bench.option(arguments, "--rounds", "5"));
        try (var database = TestDatabase.create();
                var program = Bench.program(database)) {
            measure(program.getBean(Calendars.class).standard(), seconds, rounds);
        }
        System.exit(0);
    }

    private static void measure(CentreCalendar calendar, int seconds, int rounds) {
        var random = new SplittableRandom(1);
        var receipts = new Instant[RECEIPTS];
        var promises = new int[RECEIPTS];
        var first = ChinaTime.at(LocalDate.of(2024, 1, 1).atTime(LocalTime.MIN));
        long minutes = ChronoUnit.MINUTES.between(first, first.plus(3 * 365, ChronoUnit.DAYS));
        for (int i = 0; i < RECEIPTS; i++) {
            receipts[i] = first.plus(random.nextLong(minutes), ChronoUnit.MINUTES);
            promises[i] = 1 + random.nextInt(MOST_DAYS);
        }
        var perSecond = new double[rounds];
        for (int round = 0; round <= rounds; round++) {
            var figure = computed(calendar, receipts, promises, seconds);
            System.out.printf(Locale.ROOT, "%-8s %.1f million due dates a second%n", round == 0 ? "warm-up" : round, figure / 1e6);
            if (round > 0) perSecond[round - 1] = figure;
        }
        Arrays.sort(perSecond);
        System.out.printf(Locale.ROOT, "median  %.1f million due dates a second on one core%n", perSecond[rounds / 2] / 1e6);
    }

    private static double computed(CentreCalendar calendar, Instant[] receipts, int[] promises, int seconds) {
        long began = THREADS.getCurrentThreadCpuTime();
        long end = System.nanoTime() + seconds * SECOND;
        long computed = 0;
        long sum = 0;
        while (System.nanoTime() < end) {
            for (int i = 0; i < RECEIPTS; i++) sum += calendar.due(receipts[i], promises[i]).on().getDayOfMonth();
            computed += RECEIPTS;
        }
        double used = (THREADS.getCurrentThreadCpuTime() - began) / (double) SECOND;
        // The sum is looked at, so that no computing can be left out.
        if (sum < computed) throw new IllegalStateException("a day of the month is at least the first");
        return computed / used;
    }
}

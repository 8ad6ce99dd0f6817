package onewindow.bench;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import onewindow.OneWindow;
import onewindow.calendar.CalendarChanges;
import onewindow.calendar.Calendars;
import onewindow.calendar.rules.ClosureOrder;
import onewindow.casework.CaseNumber;
import onewindow.casework.Casework;
import onewindow.casework.Recount;
import onewindow.casework.RecountRound;
import onewindow.people.Officer;
import onewindow.people.Role;
import onewindow.people.UnitNo;
import onewindow.platform.OfficerNo;
import onewindow.platform.SubmissionId;
import onewindow.platform.database.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * A closure over a centre with very many open cases, each with its own stream in the ledger: how long the list takes, and how long the
 * signed recount with one entry for each case.
 */
public final class RecountBench {
    private static final int DEFAULT_CASES = 1_000_000;
    private static final int WORKING_DAYS_AHEAD = 2;
    private static final Officer DEPUTY = officer("1002", "高敏", Role.DEPUTY_DIRECTOR);
    private static final Officer DIRECTOR = officer("1001", "刘洋", Role.DIRECTOR);

    private RecountBench() {}

    public static void main(String[] arguments) throws SQLException {
        var at = List.of(arguments).indexOf("--cases");
        int cases = at < 0 ? DEFAULT_CASES : Integer.parseInt(arguments[at + 1]);
        try (var database = TestDatabase.create();
                var program = new SpringApplicationBuilder(OneWindow.class)
                        .run(database.properties().entrySet().stream()
                                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                                .toArray(String[]::new))) {
            Centre.open(program);
            fill(program, database, cases);
            measure(program, cases);
        }
        System.exit(0);
    }

    /** The first case goes through the doors; the others are copies of its rows under numbers of their own. */
    private static void fill(ApplicationContext program, TestDatabase database, int cases) throws SQLException {
        var first = new Doors(program);
        first.act(0);
        first.act(1);
        try (var connection = database.superuser().getConnection();
                var sql = connection.createStatement()) {
            var number = first.number().value();
            sql.execute("""
                    insert into casework.case_head
                    select copy.* from casework.case_head head, generate_series(2, %d) as n,
                           jsonb_populate_record(head, jsonb_build_object('case_no', 'QSB' || lpad(n::text, 9, '0'))) as copy
                     where head.case_no = '%s'""".formatted(cases, number));
            sql.execute("""
                    insert into ledger.entry
                    select entry.centre, 'case/QSB' || lpad(n::text, 9, '0'), entry.seq, entry.kind, entry.happened_at, entry.recorded_at,
                           entry.officer, entry.acting_for, entry.window_no, entry.clauses, entry.payload,
                           entry.submission_id || '.' || n, entry.submission_part, entry.previous_digest, entry.digest
                      from ledger.entry entry, generate_series(2, %d) as n
                     where entry.stream = 'case/%s' order by n, entry.seq""".formatted(cases, number));
            sql.execute("vacuum analyze");
        }
    }

    private static void measure(ApplicationContext program, int cases) {
        var recount = program.getBean(Recount.class);
        var changes = program.getBean(CalendarChanges.class);
        var day = program.getBean(Calendars.class)
                .of(Centre.ID)
                .days()
                .plusWorkingDays(Doors.today(), WORKING_DAYS_AHEAD)
                .day();
        var order = new ClosureOrder(false, day, null, day, "青防指〔2026〕12号", "青山县防指", "台风");
        var change = changes.proposeClosure(order, SubmissionId.fresh(), DEPUTY).orThrow();
        var list = timed("list", cases, () -> recount.foresee(change.no(), DIRECTOR, SubmissionId.fresh()));
        timed("recount", cases, () -> recount.approve(change.no(), list.round(), DIRECTOR, SubmissionId.fresh())
                .orThrow());
        headEqualsFold(program.getBean(Casework.class), cases);
        System.out.printf(Locale.ROOT, "load average %.1f%n", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static RecountRound timed(String what, int cases, Supplier<RecountRound> work) {
        long began = System.nanoTime();
        var round = work.get();
        double seconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "%-8s %d cases examined, %d moved: %.1f s, %.0f cases/s%n", what, round.examined(), round.moved(),
                seconds, round.examined() / seconds);
        if (round.examined() != cases || round.moved() != cases) throw new IllegalStateException("not every case was recounted");
        return round;
    }

    /** What stands in the list is what the facts say, for the last of them as for any. */
    private static void headEqualsFold(Casework casework, int cases) {
        var last = new CaseNumber("QSB" + String.format(Locale.ROOT, "%09d", cases));
        var head = casework.summary(Centre.ID, last).orElseThrow();
        if (!casework.folded(Centre.ID, last).equals(head.standing())) throw new IllegalStateException("head and fold differ: " + head.standing() + " / " + casework.folded(Centre.ID, last));
    }

    private static Officer officer(String no, String name, Role role) {
        return new Officer(Centre.ID, new OfficerNo(no), name, new UnitNo("ZX"), null, null, role.permissions());
    }
}

package onewindow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.Clause;
import onewindow.platform.OfficerNo;
import onewindow.platform.Outcome;
import onewindow.platform.Sql;
import onewindow.platform.SubmissionId;
import onewindow.platform.WindowNo;
import onewindow.platform.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The ledger on a real PostgreSQL: what is appended stays, in order, once per submission. */
class LedgerTest {
    sealed interface Noted {
        @Clause({"A3.3", "LIC-32.4"})
        record Asked(String what, int days) implements Noted {}

        record Answered(List<String> words) implements Noted {}
    }

    private static final FactCodec<Noted> FACTS = new FactCodec<>(Noted.class);
    private static final CentreId QINGSHAN = new CentreId("qingshan");
    private static final Instant MORNING = Instant.parse("2026-09-21T01:00:00.123456789Z");

    private static TestDatabase database;
    private static Ledger ledger;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
        ledger = ledgerOn(database.app());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    private static Ledger ledgerOn(DataSource source) {
        return new Ledger(new LedgerStore(new Sql(JdbcClient.create(source))), new JdbcTransactionManager(source));
    }

    private static Signature chenAt(Instant at, String submission) {
        return new Signature(new OfficerNo("1003"), null, new WindowNo("3"), at, new SubmissionId(submission));
    }

    private static Stream stream(String name) {
        return new Stream(QINGSHAN, name);
    }

    private static History append(Stream stream, Instant at, String submission, Noted... facts) {
        return ledger.once(
                QINGSHAN,
                new SubmissionId(submission),
                () -> ledger.append(ledger.history(stream), FACTS, List.of(facts), chenAt(at, submission)),
                ledger::history);
    }

    @Test
    void aRepeatedActThatItsOwnRulesWouldNowRefuseStillAnswersWhatTheFirstOneLedTo() {
        var stream = stream("case/REPEATED");
        var submission = new SubmissionId("repeated-0001");
        Supplier<Outcome<Integer>> askOnce = () -> {
            var history = ledger.history(stream);
            if (!history.isEmpty()) return Outcome.refused(LedgerReason.CHANGED_MEANWHILE);
            return Outcome.done(ledger.append(
                            history, FACTS, List.of(new Noted.Asked("租赁合同", 20)), chenAt(MORNING, "repeated-0001"))
                    .length());
        };
        Function<Stream, Outcome<Integer>> again =
                found -> Outcome.done(ledger.history(found).length());
        assertThat(ledger.once(QINGSHAN, submission, askOnce, again)).isEqualTo(Outcome.done(1));
        assertThat(ledger.once(QINGSHAN, submission, askOnce, again)).isEqualTo(Outcome.done(1));
        assertThat(ledger.once(QINGSHAN, new SubmissionId("repeated-0002"), askOnce, again))
                .isEqualTo(Outcome.refused(LedgerReason.CHANGED_MEANWHILE));
        assertThat(ledger.history(stream).length()).isEqualTo(1);
    }

    @Test
    void whatIsAppendedIsReadBackInOrderWithHandMomentAndClauses() {
        var stream = stream("case/ORDER");
        append(stream, MORNING, "order-0001", new Noted.Asked("租赁合同", 20), new Noted.Answered(List.of("已补")));
        var entries = ledger.history(stream).entries();
        assertThat(FACTS.read(entries)).containsExactly(new Noted.Asked("租赁合同", 20), new Noted.Answered(List.of("已补")));
        var first = entries.getFirst();
        assertThat(first.seq()).isEqualTo(1);
        assertThat(first.clauses()).containsExactly("A3.3", "LIC-32.4");
        assertThat(first.happenedAt()).isEqualTo(Instant.parse("2026-09-21T01:00:00.123456Z"));
        assertThat(first.signature()).isEqualTo(chenAt(first.happenedAt(), "order-0001"));
        assertThat(ledger.firstAltered(stream)).isEmpty();
    }

    @Test
    void aSecondUseOfASubmissionChangesNothingAndFindsTheFirstOutcome() {
        var stream = stream("case/TWICE");
        append(stream, MORNING, "twice-0001", new Noted.Asked("章程", 1));
        var again = append(stream, MORNING, "twice-0001", new Noted.Asked("章程", 2));
        assertThat(FACTS.read(again.entries())).containsExactly(new Noted.Asked("章程", 1));
        assertThat(ledger.streamOf(QINGSHAN, new SubmissionId("twice-0001"))).contains(stream);
    }

    @Test
    void fiftyUsesOfOneSubmissionAtOnceLeaveOneEntry() throws Exception {
        var stream = stream("case/FIFTY");
        var start = new CyclicBarrier(8);
        try (var clerks = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                clerks.submit(() -> {
                    start.await();
                    return append(stream, MORNING, "fifty-0001", new Noted.Asked("执照", 1))
                            .length();
                });
            }
        }
        assertThat(ledger.history(stream).entries()).hasSize(1);
    }

    @Test
    @Clause("LIC-57")
    void ofTwoWhoSawTheSameHistoryTheSecondIsRefusedKindly() {
        var stream = stream("case/RACE");
        var seen = append(stream, MORNING, "race-00001", new Noted.Asked("a", 1));
        append(stream, MORNING, "race-00002", new Noted.Asked("b", 1));
        assertThatThrownBy(() -> ledger.once(
                        QINGSHAN,
                        new SubmissionId("race-00003"),
                        () -> ledger.append(
                                seen, FACTS, List.of(new Noted.Asked("c", 1)), chenAt(MORNING, "race-00003")),
                        ledger::history))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(LedgerReason.CHANGED_MEANWHILE));
    }

    @Test
    @Clause("LIC-57")
    void aClockSetBackIsRefusedAndNothingIsWritten() {
        var stream = stream("case/CLOCK");
        append(stream, MORNING, "clock-0001", new Noted.Asked("a", 1));
        assertThatThrownBy(() -> append(stream, MORNING.minusSeconds(7200), "clock-0002", new Noted.Asked("b", 1)))
                .isInstanceOfSatisfying(
                        ActRefused.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(LedgerReason.CLOCK_SET_BACK));
        assertThat(ledger.history(stream).entries()).hasSize(1);
    }

    @Test
    void theApplicationCannotChangeOrRemoveAnEntryAndNeitherCanTheOwnerByMistake() throws SQLException {
        append(stream("case/FAST"), MORNING, "fast-00001", new Noted.Asked("a", 1));
        for (var source : List.of(database.app(), database.owner())) {
            for (var attempt : List.of(
                    "update ledger.entry set kind = 'Other'", "delete from ledger.entry", "truncate ledger.entry")) {
                try (var connection = source.getConnection();
                        var statement = connection.createStatement()) {
                    assertThatThrownBy(() -> statement.execute(attempt)).isInstanceOf(SQLException.class);
                }
            }
        }
    }

    @Test
    @Clause("SEC-5")
    void anEntryAlteredBehindTheProgramsBackIsNamed() throws SQLException {
        var stream = stream("case/ALTERED");
        append(
                stream,
                MORNING,
                "alter-0001",
                new Noted.Asked("a", 1),
                new Noted.Asked("b", 2),
                new Noted.Asked("c", 3));
        tamper(
                "update ledger.entry set payload = '{\"what\":\"b\",\"days\":9}' where stream = 'case/ALTERED' and seq = 2");
        assertThat(ledger.firstAltered(stream)).contains(2);
    }

    @Test
    @Clause("SEC-5")
    void anEntryRemovedFromTheMiddleIsNamed() throws SQLException {
        var stream = stream("case/REMOVED");
        append(
                stream,
                MORNING,
                "remov-0001",
                new Noted.Asked("a", 1),
                new Noted.Asked("b", 2),
                new Noted.Asked("c", 3));
        tamper("delete from ledger.entry where stream = 'case/REMOVED' and seq = 2");
        assertThat(ledger.firstAltered(stream)).contains(2);
    }

    private static void tamper(String statement) throws SQLException {
        try (var connection = database.superuser().getConnection();
                var session = connection.createStatement()) {
            session.execute("set session_replication_role = replica");
            session.execute(statement);
        }
    }
}

package onewindow.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import onewindow.platform.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What the database itself costs: the rows of one promised case, as the doors wrote them, written again by prepared statements
 * in four commits. Nothing is read, checked, computed, sealed or digested.
 */
final class Floor {
    private static final AtomicLong NEXT = new AtomicLong();
    private static final Set<String> FILLED = Set.of("recorded_at");
    private static final Set<String> NONE = Set.of();

    private final TestDatabase database;
    private final Sample entries;
    private final Sample papers;
    private final Sample head;
    private final Sample party;
    private final List<List<Integer>> entriesOfAct;

    private Floor(TestDatabase database, Sample entries, Sample papers, Sample head, Sample party) {
        this.database = database;
        this.entries = entries;
        this.papers = papers;
        this.head = head;
        this.party = party;
        this.entriesOfAct = byAct(entries);
    }

    /** Lets the doors carry one case through, and remembers all rows it left. */
    static Floor after(Doors doors, TestDatabase database) throws SQLException {
        doors.run();
        try (var connection = database.app().getConnection()) {
            var head = Sample.of(connection, "casework.case_head", "state = 'DELIVERED' order by received_at desc limit 1");
            var number = value(head, "case_no");
            return new Floor(
                    database,
                    Sample.of(connection, "ledger.entry", "stream = ? order by seq", "case/" + number),
                    Sample.of(connection, "documents.paper", "subject = ? order by issued_at, paper_no", "case/" + number),
                    head,
                    Sample.of(connection, "parties.party", "party_no = ?", value(head, "applicant")));
        }
    }

    private static Object value(Sample sample, String column) {
        var value = sample.rows().getFirst().get(sample.columns().indexOf(column));
        if (value == null) throw new IllegalStateException("the sample lacks " + column);
        return value;
    }

    private static List<List<Integer>> byAct(Sample entries) {
        var acts = new LinkedHashMap<Object, List<Integer>>();
        int submission = entries.columns().indexOf("submission_id");
        for (int row = 0; row < entries.rows().size(); row++)
            acts.computeIfAbsent(String.valueOf(entries.rows().get(row).get(submission)), same -> new ArrayList<>()).add(row);
        return List.copyOf(acts.values());
    }

    void print() {
        System.out.printf(
                "rows of one case, floor and doors alike: %d ledger entries, %d papers with %d numbers drawn, 1 head row moved %d times, %d party, 1 case number drawn; %d commits%n",
                entries.rows().size(), papers.rows().size(), papers.rows().size(), entriesOfAct.size() - 1, party.rows().size(), entriesOfAct.size());
    }

    Round.OneCase client() throws SQLException {
        var access = database.access();
        return new Client(java.sql.DriverManager.getConnection(
                access.url(), access.application().role(), access.application().password()));
    }

    private final class Client implements Round.OneCase {
        private final Connection connection;
        private final PreparedStatement day;
        private final PreparedStatement series;
        private final PreparedStatement entry;
        private final PreparedStatement paper;
        private final PreparedStatement open;
        private final PreparedStatement person;
        private final PreparedStatement move;

        Client(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            day = connection.prepareStatement(
                    "insert into casework.day_series as s (centre, on_day, last) values ('qingshan', current_date, 1)"
                            + " on conflict (centre, on_day) do update set last = s.last + 1 returning last");
            series = connection.prepareStatement(
                    "update documents.series set last_serial = last_serial + 1 where centre = 'qingshan' and kind = ?"
                            + " returning last_serial");
            entry = connection.prepareStatement(entries.insert(FILLED));
            paper = connection.prepareStatement(papers.insert(NONE));
            open = connection.prepareStatement(head.insert(NONE));
            person = connection.prepareStatement(party.insert(NONE));
            move = connection.prepareStatement(
                    "update casework.case_head set version = ?, promised_due_at = promised_due_at, legal_due_at = legal_due_at,"
                            + " responsible = responsible where centre = 'qingshan' and case_no = ? and version > 0");
        }

        @Override
        public long[] run() throws SQLException {
            var number = "FL" + NEXT.incrementAndGet() + "X00001";
            var applicant = UUID.randomUUID().toString().substring(0, 20);
            var took = new long[entriesOfAct.size()];
            for (int act = 0; act < took.length; act++) {
                long began = System.nanoTime();
                write(act, number, applicant);
                connection.commit();
                took[act] = System.nanoTime() - began;
            }
            return took;
        }

        private void write(int act, String number, String applicant) throws SQLException {
            if (act == 0) {
                party.fill(person, 0, NONE, (column, value) -> partyKey(column, value, applicant));
                person.executeUpdate();
                drawn(day);
            }
            series.setObject(1, value(papers, "kind", act));
            drawn(series);
            papers.fill(paper, act, NONE, (column, value) -> paperKey(column, value, number));
            paper.executeUpdate();
            var submission = UUID.randomUUID().toString();
            for (int row : entriesOfAct.get(act)) {
                entries.fill(entry, row, FILLED, (column, value) -> entryKey(column, value, number, submission));
                entry.executeUpdate();
            }
            if (act == 0) {
                head.fill(open, 0, NONE, (column, value) -> headKey(column, value, number, applicant));
                open.executeUpdate();
            } else {
                move.setInt(1, act + 1);
                move.setString(2, number);
                move.executeUpdate();
            }
        }

        private static void drawn(PreparedStatement statement) throws SQLException {
            try (var result = statement.executeQuery()) {
                if (!result.next()) throw new IllegalStateException("no number drawn");
            }
        }

        private static @Nullable Object value(Sample sample, String column, int row) {
            return sample.rows().get(row).get(sample.columns().indexOf(column));
        }

        private static @Nullable Object entryKey(String column, @Nullable Object value, String number, String submission) {
            return switch (column) {
                case "stream" -> "case/" + number;
                case "submission_id" -> submission;
                default -> value;
            };
        }

        private static @Nullable Object paperKey(String column, @Nullable Object value, String number) {
            return switch (column) {
                case "paper_no" -> "F" + UUID.randomUUID();
                case "number_text", "token" -> UUID.randomUUID().toString();
                case "subject" -> "case/" + number;
                default -> value;
            };
        }

        private static @Nullable Object headKey(String column, @Nullable Object value, String number, String applicant) {
            return switch (column) {
                case "case_no" -> number;
                case "applicant" -> applicant;
                default -> value;
            };
        }

        private static @Nullable Object partyKey(String column, @Nullable Object value, String applicant) {
            return switch (column) {
                case "party_no" -> applicant;
                case "id_digest" -> digest(applicant);
                default -> value;
            };
        }

        private static byte[] digest(String word) {
            return java.util.Arrays.copyOf(word.getBytes(java.nio.charset.StandardCharsets.UTF_8), 32);
        }
    }
}

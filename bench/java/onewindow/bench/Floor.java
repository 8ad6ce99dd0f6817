package onewindow.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import onewindow.platform.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What the database itself costs: the rows of one promised case, as the doors wrote them, written again by prepared statements
 * in four commits, in the order of the doors and with numbers drawn from the same series. Nothing is read, checked, computed,
 * sealed or digested.
 */
final class Floor {
    private static final Set<String> FILLED = Set.of("recorded_at");
    private static final Set<String> NONE = Set.of();
    /** What an act changes in the head row. */
    private static final List<String> STANDING = List.of(
            "version", "state", "responsible", "accepted_at", "promised_due_at", "legal_due_at", "provisional", "stopped_at",
            "decided_at", "granted", "delivery_due_at", "delivered_at", "silence_ends_at", "silent_promised_due_at",
            "silent_legal_due_at", "silent_provisional", "deemed", "answered_at", "further_notices", "beside_list", "promised_until");
    private static final int DECIDED = 2;

    private final TestDatabase database;
    private final List<Sample> entries = new ArrayList<>();
    private final List<Sample> papers = new ArrayList<>();
    private final List<Sample> heads = new ArrayList<>();
    private final Sample party;
    private final Sample ended;
    private final Sample served;

    private Floor(Doors doors, TestDatabase database) throws SQLException {
        this.database = database;
        for (int act = 0; act < Round.ACTS; act++) {
            doors.act(act);
            try (var connection = database.app().getConnection()) {
                var stream = "case/" + doors.number();
                var head = Sample.of(connection, "casework.case_head", "case_no = ?", doors.number().value());
                int before = entries.stream().mapToInt(sample -> sample.rows().size()).sum();
                entries.add(Sample.of(connection, "ledger.entry", "stream = ? and seq > ? order by seq", stream, before));
                papers.add(Sample.of(connection, "documents.paper", "subject = ? order by issued_at desc limit 1", stream));
                heads.add(head);
            }
        }
        try (var connection = database.app().getConnection()) {
            party = Sample.of(connection, "parties.party", "party_no = ?", String.valueOf(heads.getFirst().value("applicant")));
            ended = Sample.of(connection, "casework.ended_case", "case_no = ?", doors.number().value());
            served = Sample.of(connection, "documents.served", "paper_no = ?", String.valueOf(papers.get(DECIDED).value("paper_no")));
        }
    }

    /** Lets the doors carry one case through, and remembers the rows that each act left. */
    static Floor after(Doors doors, TestDatabase database) throws SQLException {
        return new Floor(doors, database);
    }

    Round.Client client() throws SQLException {
        var access = database.access();
        return new Client(DriverManager.getConnection(
                access.url(), access.application().role(), access.application().password()));
    }

    private final class Client implements Round.Client {
        private final Connection connection;
        private final PreparedStatement day;
        private final PreparedStatement series;
        private final PreparedStatement entry;
        private final PreparedStatement paper;
        private final PreparedStatement open;
        private final PreparedStatement person;
        private final PreparedStatement move;
        private final PreparedStatement end;
        private final PreparedStatement serve;
        private String number = "";
        private String decision = "";

        Client(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            day = connection.prepareStatement(
                    "update casework.day_series set last = last + 1 where centre = ? and on_day = ? returning last");
            series = connection.prepareStatement(
                    "update documents.series set last_serial = last_serial + 1 where centre = ? and kind = ? and year = ?"
                            + " returning last_serial");
            entry = connection.prepareStatement(entries.getFirst().insert(FILLED));
            paper = connection.prepareStatement(papers.getFirst().insert(NONE));
            open = connection.prepareStatement(heads.getFirst().insert(NONE));
            person = connection.prepareStatement(party.insert(NONE));
            move = connection.prepareStatement("update casework.case_head set " + String.join(" = ?, ", STANDING)
                    + " = ? where centre = ? and case_no = ? and version = ?");
            end = connection.prepareStatement(ended.insert(NONE));
            serve = connection.prepareStatement(served.insert(NONE));
        }

        @Override
        public void act(int which) throws SQLException {
            if (which == 0) receive();
            else carryOut(which);
            connection.commit();
        }

        private void receive() throws SQLException {
            var applicant = "P" + word(6);
            party.fill(person, 0, NONE, (column, value) -> partyKey(column, value, applicant));
            person.executeUpdate();
            var sample = String.valueOf(heads.getFirst().value("case_no"));
            number = "%s%05d".formatted(sample.substring(0, sample.length() - 5), drawn(day, Centre.ID.value(), Doors.today()));
            issue(0);
            append(0);
            heads.getFirst().fill(open, 0, NONE, (column, value) -> headKey(column, value, applicant));
            open.executeUpdate();
        }

        private void carryOut(int act) throws SQLException {
            issue(act);
            append(act);
            int place = 1;
            for (var column : STANDING) move.setObject(place++, heads.get(act).value(column));
            move.setString(place++, Centre.ID.value());
            move.setString(place++, number);
            move.setObject(place, heads.get(act - 1).value("version"));
            if (move.executeUpdate() != 1) throw new IllegalStateException("the head row of " + number + " did not move");
            if (act == Round.ACTS - 1) conclude();
        }

        /** What the delivery leaves beside the case: its decision is served, and the case is over. */
        private void conclude() throws SQLException {
            served.fill(serve, 0, NONE, (column, value) -> column.equals("paper_no") ? decision : value);
            serve.executeUpdate();
            ended.fill(end, 0, NONE, (column, value) -> column.equals("case_no") ? number : value);
            end.executeUpdate();
        }

        private void issue(int act) throws SQLException {
            var sample = papers.get(act);
            int serial = drawn(series, Centre.ID.value(), sample.value("kind"), Doors.today().getYear());
            sample.fill(paper, 0, NONE, (column, value) -> paperKey(column, value, serial));
            paper.executeUpdate();
            if (act == DECIDED) decision = paperNo(sample.value("paper_no"), serial);
        }

        private void append(int act) throws SQLException {
            var submission = java.util.UUID.randomUUID().toString();
            var sample = entries.get(act);
            for (int row = 0; row < sample.rows().size(); row++) {
                sample.fill(entry, row, FILLED, (column, value) -> entryKey(column, value, submission));
                entry.addBatch();
            }
            entry.executeBatch();
        }

        private static int drawn(PreparedStatement statement, @Nullable Object... keys) throws SQLException {
            for (int i = 0; i < keys.length; i++) statement.setObject(i + 1, keys[i]);
            try (var result = statement.executeQuery()) {
                if (!result.next()) throw new IllegalStateException("no number drawn");
                return result.getInt(1);
            }
        }

        private @Nullable Object entryKey(String column, @Nullable Object value, String submission) {
            return switch (column) {
                case "stream" -> "case/" + number;
                case "submission_id" -> submission;
                default -> value;
            };
        }

        private @Nullable Object paperKey(String column, @Nullable Object value, int serial) {
            return switch (column) {
                case "paper_no" -> paperNo(value, serial);
                case "number_text" -> String.valueOf(value).replaceFirst("第\\d+号", "第%04d号".formatted(serial));
                case "token" -> word(12);
                case "subject" -> "case/" + number;
                default -> value;
            };
        }

        private static String paperNo(@Nullable Object sample, int serial) {
            return String.valueOf(sample).replaceFirst("\\d{4,}$", "%04d".formatted(serial));
        }

        private @Nullable Object headKey(String column, @Nullable Object value, String applicant) {
            return switch (column) {
                case "case_no" -> number;
                case "applicant" -> applicant;
                default -> value;
            };
        }

        private static @Nullable Object partyKey(String column, @Nullable Object value, String applicant) {
            return switch (column) {
                case "party_no" -> applicant;
                case "id_digest" -> random(32);
                default -> value;
            };
        }

        private static String word(int bytes) {
            return HexFormat.of().formatHex(random(bytes));
        }

        private static byte[] random(int bytes) {
            var random = new byte[bytes];
            ThreadLocalRandom.current().nextBytes(random);
            return random;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}

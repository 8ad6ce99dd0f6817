package onewindow.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** How many rows stand written and how many numbers are drawn, by which floor, doors and JSON interface are seen to do the same. */
record Rows(List<Long> counts) {
    private static final String COUNTED = """
            select (select count(*) from ledger.entry), (select count(distinct submission_id) from ledger.entry),
                   (select count(*) from documents.paper), (select sum(last_serial) from documents.series),
                   (select count(*) from parties.party), (select count(*) from casework.case_head),
                   (select sum(version) from casework.case_head), (select sum(last) from casework.day_series),
                   (select count(*) from casework.case_head where state = 'DELIVERED'),
                   (select count(*) from documents.served), (select count(*) from casework.ended_case)
            """;
    private static final List<String> NAMES = List.of(
            "ledger entries", "commits with entries", "papers", "paper numbers drawn", "parties", "head rows",
            "versions of head rows", "case numbers drawn", "cases delivered",
            "papers served", "cases over");

    static Rows in(DataSource database) throws SQLException {
        try (var connection = database.getConnection();
                var counted = connection.createStatement().executeQuery(COUNTED)) {
            counted.next();
            var counts = new ArrayList<Long>();
            for (int column = 1; column <= NAMES.size(); column++) counts.add(counted.getLong(column));
            return new Rows(counts);
        }
    }

    Rows minus(Rows before) {
        var difference = new ArrayList<Long>();
        for (int i = 0; i < counts.size(); i++) difference.add(counts.get(i) - before.counts.get(i));
        return new Rows(difference);
    }

    /** A round that wrote anything else than whole cases like the first one measures something else. */
    void mustBe(int cases, Rows ofOne, String round) {
        for (int i = 0; i < counts.size(); i++)
            if (counts.get(i) != cases * ofOne.counts.get(i))
                throw new IllegalStateException("%s: %d cases left %d %s, not %d".formatted(
                        round, cases, counts.get(i), NAMES.get(i), cases * ofOne.counts.get(i)));
    }

    @Override
    public String toString() {
        var words = new ArrayList<String>();
        for (int i = 0; i < counts.size(); i++) words.add(counts.get(i) + " " + NAMES.get(i));
        return String.join(", ", words);
    }
}

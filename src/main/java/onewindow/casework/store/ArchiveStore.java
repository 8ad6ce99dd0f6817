package onewindow.casework.store;

import static onewindow.platform.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseOutcome;
import onewindow.casework.KeepingTime;
import onewindow.casework.Transfer;
import onewindow.casework.Transfer.Filed;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Cases that are over, how long each is kept, and the transfers to the archive. */
@Repository
public class ArchiveStore {
    /** A case that is over and has not gone to the archive; {@code laidDown} is absent where the usual term holds. */
    public record Waiting(
            CaseNumber number,
            String itemName,
            CaseOutcome outcome,
            Instant endedAt,
            @Nullable KeepingTime laidDown) {
        public KeepingTime keeping() {
            return laidDown == null ? KeepingTime.usual(outcome) : laidDown;
        }
    }

    /** A transfer with how many cases it holds. */
    public record Listed(int number, Instant at, OfficerNo by, LocalDate endedUntil, int cases) {}

    /** A term that the centre has laid down for an item. */
    public record Rule(String itemCode, CaseOutcome outcome, KeepingTime keeping) {}

    private final Sql sql;

    ArchiveStore(Sql sql) {
        this.sql = sql;
    }

    /** Notes that a case is over; said again it is the same. */
    public void ended(CentreId centre, CaseNumber number, Instant at, CaseOutcome outcome) {
        sql.of("""
                        insert into casework.ended_case (centre, case_no, ended_at, outcome)
                        values (:centre, :number, :at, :outcome)
                        on conflict (centre, case_no) do update set outcome = :outcome
                        """)
                .with("centre", centre)
                .with("number", number)
                .with("at", at)
                .with("outcome", outcome)
                .run();
    }

    /** What was over before a moment and waits, the earliest first. */
    public List<Waiting> waiting(CentreId centre, Instant before, int most) {
        return sql.of("""
                        select e.case_no, head.item_name, e.outcome, e.ended_at, r.keeping
                          from casework.ended_case e
                          join casework.case_head head on head.centre = e.centre and head.case_no = e.case_no
                          left join casework.keeping_rule r
                            on r.centre = e.centre and r.item_code = head.item_code and r.outcome = e.outcome
                         where e.centre = :centre and e.ended_at < :before
                           and not exists (select 1 from casework.transferred_case t
                                            where t.centre = e.centre and t.case_no = e.case_no)
                         order by e.ended_at, e.case_no
                         limit :most
                        """)
                .with("centre", centre)
                .with("before", before)
                .with("most", most)
                .list(row -> new Waiting(
                        new CaseNumber(row.getString("case_no")),
                        row.getString("item_name"),
                        CaseOutcome.valueOf(row.getString("outcome")),
                        instant(row, "ended_at"),
                        maybe(row.getString("keeping"))));
    }

    private static @Nullable KeepingTime maybe(@Nullable String word) {
        return word == null ? null : KeepingTime.valueOf(word);
    }

    public void layDown(CentreId centre, Rule rule) {
        sql.of("""
                        insert into casework.keeping_rule (centre, item_code, outcome, keeping)
                        values (:centre, :item, :outcome, :keeping)
                        on conflict (centre, item_code, outcome) do update set keeping = :keeping
                        """)
                .with("centre", centre)
                .with("item", rule.itemCode())
                .with("outcome", rule.outcome())
                .with("keeping", rule.keeping())
                .run();
    }

    public List<Rule> rules(CentreId centre) {
        return sql.of("select item_code, outcome, keeping from casework.keeping_rule where centre = :centre"
                        + " order by item_code, outcome")
                .with("centre", centre)
                .list(row -> new Rule(
                        row.getString("item_code"),
                        CaseOutcome.valueOf(row.getString("outcome")),
                        KeepingTime.valueOf(row.getString("keeping"))));
    }

    public int nextNumber(CentreId centre) {
        return (int) sql.of("select coalesce(max(transfer_no), 0) + 1 from casework.transfer where centre = :centre")
                .with("centre", centre)
                .count();
    }

    /** Fails when a case went to the archive meanwhile. */
    public void insert(CentreId centre, Transfer transfer) {
        sql.of("""
                        insert into casework.transfer (centre, transfer_no, transferred_at, transferred_by, ended_until)
                        values (:centre, :transfer, :at, :by, :until)
                        """)
                .with("centre", centre)
                .with("transfer", transfer.number())
                .with("at", transfer.at())
                .with("by", transfer.by())
                .with("until", transfer.endedUntil())
                .run();
        for (var filed : transfer.cases())
            sql.of("""
                            insert into casework.transferred_case (centre, case_no, transfer_no, keeping, facts, digest)
                            values (:centre, :number, :transfer, :keeping, :facts, :digest)
                            """)
                    .with("centre", centre)
                    .with("number", filed.number())
                    .with("transfer", transfer.number())
                    .with("keeping", filed.keeping())
                    .with("facts", filed.facts())
                    .with("digest", filed.digest())
                    .run();
    }

    public List<Listed> transfers(CentreId centre) {
        return sql.of("""
                        select t.transfer_no, t.transferred_at, t.transferred_by, t.ended_until,
                               (select count(*) from casework.transferred_case c
                                 where c.centre = t.centre and c.transfer_no = t.transfer_no) as cases
                          from casework.transfer t where t.centre = :centre order by t.transfer_no desc
                        """)
                .with("centre", centre)
                .list(row -> new Listed(
                        row.getInt("transfer_no"),
                        instant(row, "transferred_at"),
                        new OfficerNo(row.getString("transferred_by")),
                        row.getObject("ended_until", LocalDate.class),
                        row.getInt("cases")));
    }

    public Optional<Transfer> transfer(CentreId centre, int number) {
        return transfers(centre).stream()
                .filter(listed -> listed.number() == number)
                .findFirst()
                .map(listed ->
                        new Transfer(number, listed.at(), listed.by(), listed.endedUntil(), filed(centre, number)));
    }

    private List<Filed> filed(CentreId centre, int number) {
        return sql.of("""
                        select c.case_no, head.item_name, e.outcome, e.ended_at, c.keeping, c.facts, c.digest
                          from casework.transferred_case c
                          join casework.ended_case e on e.centre = c.centre and e.case_no = c.case_no
                          join casework.case_head head on head.centre = c.centre and head.case_no = c.case_no
                         where c.centre = :centre and c.transfer_no = :number
                         order by c.case_no
                        """).with("centre", centre).with("number", number).list(ArchiveStore::filed);
    }

    private static Filed filed(ResultSet row) throws SQLException {
        return new Filed(
                new CaseNumber(row.getString("case_no")),
                row.getString("item_name"),
                CaseOutcome.valueOf(row.getString("outcome")),
                instant(row, "ended_at"),
                KeepingTime.valueOf(row.getString("keeping")),
                row.getInt("facts"),
                row.getString("digest"));
    }
}

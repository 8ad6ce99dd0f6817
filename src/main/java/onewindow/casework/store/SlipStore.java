package onewindow.casework.store;

import static onewindow.platform.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.casework.CaseNumber;
import onewindow.casework.SlipBlock;
import onewindow.casework.SlipNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** Blocks of emergency receipts, and which case used which. */
@Repository
public class SlipStore {
    private final Sql sql;

    SlipStore(Sql sql) {
        this.sql = sql;
    }

    /** A block with how many of its receipts are entered. */
    public record Listed(SlipBlock block, int used) {}

    public int nextSerial(CentreId centre, int year) {
        return (int) sql.of("""
                        select coalesce(max(to_no), 0) + 1 from casework.slip_block where centre = :centre and year = :year
                        """).with("centre", centre).with("year", year).count();
    }

    public void insert(CentreId centre, SlipBlock block) {
        sql.of("""
                        insert into casework.slip_block (centre, year, from_no, to_no, prefix, printed_at, printed_by)
                        values (:centre, :year, :from, :to, :prefix, :at, :by)
                        """)
                .with("centre", centre)
                .with("year", block.year())
                .with("from", block.from())
                .with("to", block.to())
                .with("prefix", block.prefix())
                .with("at", block.printedAt())
                .with("by", block.printedBy())
                .run();
    }

    public List<Listed> blocks(CentreId centre) {
        return sql.of("""
                        select b.prefix, b.year, b.from_no, b.to_no, b.printed_at, b.printed_by,
                               (select count(*) from casework.slip s
                                 where s.centre = b.centre and s.year = b.year and s.serial between b.from_no and b.to_no) as used
                          from casework.slip_block b where b.centre = :centre order by b.year desc, b.from_no desc
                        """).with("centre", centre).list(row -> new Listed(block(row), row.getInt("used")));
    }

    public Optional<SlipBlock> block(CentreId centre, SlipNo slip) {
        return sql.of("""
                        select prefix, year, from_no, to_no, printed_at, printed_by from casework.slip_block
                         where centre = :centre and year = :year and :serial between from_no and to_no
                        """)
                .with("centre", centre)
                .with("year", slip.year())
                .with("serial", slip.serial())
                .maybe(SlipStore::block)
                .filter(block -> block.slips().contains(slip));
    }

    public Optional<CaseNumber> usedBy(CentreId centre, SlipNo slip) {
        return sql.of("select case_no from casework.slip where centre = :centre and year = :year and serial = :serial")
                .with("centre", centre)
                .with("year", slip.year())
                .with("serial", slip.serial())
                .maybe(row -> new CaseNumber(row.getString("case_no")));
    }

    /** Fails on the second use of a number, whoever was faster. */
    public void use(CentreId centre, SlipNo slip, CaseNumber number, Instant enteredAt) {
        sql.of("""
                        insert into casework.slip (centre, year, serial, case_no, entered_at)
                        values (:centre, :year, :serial, :number, :at)
                        """)
                .with("centre", centre)
                .with("year", slip.year())
                .with("serial", slip.serial())
                .with("number", number)
                .with("at", enteredAt)
                .run();
    }

    private static SlipBlock block(ResultSet row) throws SQLException {
        return new SlipBlock(
                row.getString("prefix"),
                row.getInt("year"),
                row.getInt("from_no"),
                row.getInt("to_no"),
                instant(row, "printed_at"),
                new OfficerNo(row.getString("printed_by")));
    }
}

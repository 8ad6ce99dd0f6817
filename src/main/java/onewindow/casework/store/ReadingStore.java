package onewindow.casework.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import onewindow.casework.CaseNumber;
import onewindow.casework.rules.Reading;
import onewindow.parties.OpenPurpose;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** Who read personal data in which case: written with the entry of the ledger, read on the case page and by supervision. */
@Repository
public class ReadingStore {
    private static final int MOST = 2000;

    private final Sql sql;

    ReadingStore(Sql sql) {
        this.sql = sql;
    }

    public void write(CentreId centre, Reading reading) {
        sql.of("""
                        insert into casework.personal_reading
                            (centre, case_no, entry_no, officer, unit, at, purpose, words, own_unit, closed_at)
                        values (:centre, :number, :entry, :officer, :unit, :at, :purpose, :words, :own, :closed)
                        """)
                .with("centre", centre)
                .with("number", reading.number())
                .with("entry", reading.entry())
                .with("officer", reading.officer())
                .with("unit", reading.unit())
                .with("at", reading.at())
                .with("purpose", reading.purpose())
                .with("words", reading.words())
                .with("own", reading.ownUnit())
                .with("closed", reading.closedAt())
                .run();
    }

    public List<Reading> ofCase(CentreId centre, CaseNumber number) {
        return sql.of("""
                        select case_no, entry_no, officer, unit, at, purpose, words, own_unit, closed_at
                          from casework.personal_reading
                         where centre = :centre and case_no = :number
                         order by at desc, entry_no desc
                         limit :most
                        """)
                .with("centre", centre)
                .with("number", number)
                .with("most", MOST)
                .list(ReadingStore::reading);
    }

    public List<Reading> since(CentreId centre, Instant from) {
        return sql.of("""
                        select case_no, entry_no, officer, unit, at, purpose, words, own_unit, closed_at
                          from casework.personal_reading
                         where centre = :centre and at >= :from
                         order by at desc, case_no, entry_no desc
                         limit :most
                        """)
                .with("centre", centre)
                .with("from", from)
                .with("most", MOST)
                .list(ReadingStore::reading);
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                new CaseNumber(row.getString("case_no")),
                row.getInt("entry_no"),
                new OfficerNo(row.getString("officer")),
                row.getString("unit"),
                instant(row, "at"),
                OpenPurpose.valueOf(row.getString("purpose")),
                row.getString("words"),
                row.getBoolean("own_unit"),
                maybeInstant(row, "closed_at"));
    }
}

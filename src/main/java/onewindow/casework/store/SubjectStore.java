package onewindow.casework.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Subject;
import onewindow.parties.PartyNo;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import onewindow.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What cases are about. Only a keyed digest and a masked form are kept: nobody reads a register of property out of it. */
@Repository
public class SubjectStore {
    private static final int MOST = 5;

    private final Sql sql;
    private final Vault vault;

    SubjectStore(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** {@code named} when somebody typed it; a firm that applies is what its own case is about without being typed. */
    public void write(CentreId centre, CaseNumber number, Subject subject, boolean named) {
        sql.of("""
                        insert into casework.case_subject (centre, case_no, digest, masked, named)
                        values (:centre, :number, :digest, :masked, :named)
                        on conflict do nothing
                        """)
                .with("centre", centre)
                .with("number", number)
                .with("digest", digest(centre, subject))
                .with("masked", subject.masked())
                .with("named", named)
                .run();
    }

    /** What was typed as the subject of a case, masked. */
    public List<String> named(CentreId centre, CaseNumber number) {
        return sql.of("""
                        select masked from casework.case_subject
                         where centre = :centre and case_no = :number and named order by masked
                        """).with("centre", centre).with("number", number).list(row -> row.getString("masked"));
    }

    /** Open cases of other applicants about any of these: of the item asked for first, then the newest. */
    public List<CaseHead> openAbout(
            CentreId centre, Collection<Subject> subjects, @Nullable PartyNo applicant, String itemCode, Instant now) {
        if (subjects.isEmpty()) return List.of();
        return sql.of("select " + CaseRows.COLUMNS + """
                         from casework.case_head
                         where centre = :centre and applicant <> :applicant
                           and state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED')
                           and case_no in (select case_no from casework.case_subject
                                            where centre = :centre
                                              and digest in (select decode(unnest(string_to_array(:digests, ' ')), 'hex')))
                         order by item_code = :item desc, received_at desc, case_no desc limit :most
                        """)
                .with("centre", centre)
                .with("applicant", applicant == null ? "" : applicant.value())
                .with(
                        "digests",
                        String.join(
                                " ",
                                subjects.stream()
                                        .map(subject -> HexFormat.of().formatHex(digest(centre, subject)))
                                        .toList()))
                .with("item", itemCode)
                .with("most", MOST)
                .list(row -> CaseRows.head(row).asOf(now));
    }

    /** Open cases of other applicants that are about what this case is about. */
    public List<CaseHead> openBeside(CaseHead head, Instant now) {
        var opening = head.opening();
        return sql.of("select " + CaseRows.COLUMNS + """
                         from casework.case_head
                         where centre = :centre and applicant <> :applicant
                           and state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED')
                           and case_no in (select other.case_no
                                             from casework.case_subject own
                                             join casework.case_subject other
                                               on other.centre = own.centre and other.digest = own.digest
                                            where own.centre = :centre and own.case_no = :number)
                         order by item_code = :item desc, received_at desc, case_no desc limit :most
                        """)
                .with("centre", opening.centre())
                .with("applicant", opening.applicant())
                .with("number", opening.number())
                .with("item", opening.itemCode())
                .with("most", MOST)
                .list(row -> CaseRows.head(row).asOf(now));
    }

    /** Holds within one centre only, as with ID numbers. */
    private byte[] digest(CentreId centre, Subject subject) {
        return vault.digest("casework.subject/" + centre, subject.key());
    }
}

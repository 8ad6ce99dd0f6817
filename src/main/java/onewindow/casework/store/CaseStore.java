package onewindow.casework.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.rules.CaseFact;
import onewindow.casework.rules.Happened;
import onewindow.ledger.Entry;
import onewindow.ledger.FactCodec;
import onewindow.ledger.History;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** Head rows of cases: opened once, moved with every fact. */
@Repository
public class CaseStore {
    /** How the facts of a case stand in the ledger. */
    public static final FactCodec<CaseFact> FACTS = new FactCodec<>(CaseFact.class);

    private final Sql sql;

    CaseStore(Sql sql) {
        this.sql = sql;
    }

    public static List<Happened> happened(History history) {
        return history.entries().stream().map(CaseStore::happened).toList();
    }

    private static Happened happened(Entry entry) {
        return new Happened(
                FACTS.read(entry), entry.happenedAt(), entry.signature().officer());
    }

    /** The next running number of the centre's day; given back if the transaction fails. */
    public int nextOf(CentreId centre, LocalDate day) {
        return sql.of("""
                        insert into casework.day_series as series (centre, on_day, last) values (:centre, :day, 1)
                        on conflict (centre, on_day) do update set last = series.last + 1
                        returning last
                        """).with("centre", centre).with("day", day).one(row -> row.getInt("last"));
    }

    public void open(CaseHead head) {
        var opening = head.opening();
        var standing = head.standing();
        var intake = standing.intake();
        var opened = sql.of("""
                        insert into casework.case_head (centre, case_no, version, state, item_code, item_version, item_name, department,
                            case_type, licence, applicant, applicant_masked, responsible, window_no, channel, query_code,
                            promised_days, legal_days, received_at,
                            silence_ends_at, silent_promised_due_at, silent_legal_due_at, silent_provisional,
                            receipt_due_at, answered_at)
                        values (:centre, :number, :version, :state, :item, :itemVersion, :itemName, :department,
                            :caseType, :licence, :applicant, :masked, :responsible, :window, :channel, :queryCode,
                            :promisedDays, :legalDays, :receivedAt,
                            :silenceEndsAt, :silentPromisedDueAt, :silentLegalDueAt, :silentProvisional,
                            :receiptDueAt, :answeredAt)
                        """)
                .with("centre", opening.centre())
                .with("number", opening.number())
                .with("version", standing.version())
                .with("state", standing.state())
                .with("item", opening.itemCode())
                .with("itemVersion", opening.itemVersion())
                .with("itemName", opening.itemName())
                .with("department", opening.department())
                .with("caseType", opening.caseType())
                .with("licence", opening.licence())
                .with("applicant", opening.applicant())
                .with("masked", opening.applicantMasked())
                .with("responsible", standing.responsible())
                .with("window", opening.window())
                .with("channel", opening.channel())
                .with("queryCode", opening.queryCode())
                .with("promisedDays", opening.promisedDays())
                .with("legalDays", opening.legalDays())
                .with("receivedAt", opening.receivedAt())
                .with("receiptDueAt", intake.receiptDueAt());
        answered(opened, intake).run();
    }

    private static Sql.Statement answered(Sql.Statement statement, CaseHead.Intake intake) {
        var silence = intake.silence();
        return statement
                .with("silenceEndsAt", silence == null ? null : silence.endsAt())
                .with("silentPromisedDueAt", silence == null ? null : silence.promisedDueAt())
                .with("silentLegalDueAt", silence == null ? null : silence.legalDueAt())
                .with("silentProvisional", silence != null && silence.provisional())
                .with("answeredAt", intake.answeredAt());
    }

    /** Moves the head on; refused when it no longer stands where the caller saw it. */
    public void move(CentreId centre, CaseNumber number, int seenVersion, CaseHead.Standing standing) {
        var intake = standing.intake();
        var moving = sql.of("""
                        update casework.case_head
                           set version = :version, state = :state, responsible = :responsible, accepted_at = :acceptedAt,
                               promised_due_at = :promisedDueAt, legal_due_at = :legalDueAt, provisional = :provisional,
                               stopped_at = :stoppedAt, decided_at = :decidedAt, granted = :granted,
                               delivery_due_at = :deliveryDueAt, delivered_at = :deliveredAt,
                               silence_ends_at = :silenceEndsAt, silent_promised_due_at = :silentPromisedDueAt,
                               silent_legal_due_at = :silentLegalDueAt, silent_provisional = :silentProvisional,
                               deemed = :deemed, answered_at = :answeredAt, further_notices = :furtherNotices,
                               beside_list = :besideList, promised_until = :promisedUntil
                         where centre = :centre and case_no = :number and version = :seen
                        """)
                .with("centre", centre)
                .with("number", number)
                .with("seen", seenVersion)
                .with("version", standing.version())
                .with("state", standing.state())
                .with("responsible", standing.responsible())
                .with("acceptedAt", standing.acceptedAt())
                .with("promisedDueAt", standing.promisedDueAt())
                .with("legalDueAt", standing.legalDueAt())
                .with("provisional", standing.provisional())
                .with("stoppedAt", standing.stoppedAt())
                .with("decidedAt", standing.decidedAt())
                .with("granted", standing.granted())
                .with("deliveryDueAt", standing.deliveryDueAt())
                .with("deliveredAt", standing.deliveredAt())
                .with("deemed", intake.deemed())
                .with("furtherNotices", intake.furtherNotices())
                .with("besideList", intake.besideList())
                .with("promisedUntil", intake.promisedUntil());
        if (answered(moving, intake).run() != 1) throw new ActRefused(onewindow.ledger.LedgerReason.CHANGED_MEANWHILE);
    }

    /** The row as it was written; {@link CaseHead#asOf} tells what time has done to the case since. */
    public Optional<CaseHead> head(CentreId centre, CaseNumber number) {
        return sql.of("select " + CaseRows.COLUMNS
                        + " from casework.case_head where centre = :centre and case_no = :number")
                .with("centre", centre)
                .with("number", number)
                .maybe(CaseRows::head);
    }
}

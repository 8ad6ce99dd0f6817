package onewindow.casework.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import onewindow.calendar.ChangeNo;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.Movement;
import onewindow.casework.RecountLine.Told;
import onewindow.casework.RecountRound;
import onewindow.casework.rules.DueShift;
import onewindow.ledger.LedgerReason;
import onewindow.platform.ActRefused;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rounds of recounting, the cases that move in them, and the head rows they move. */
@Repository
public class RecountStore {
    private static final String ROUND = """
            centre, change_no, round, applied, begun_at, begun_by, submission_id, up_to, examined, moved, ended_at""";

    private final Sql sql;

    RecountStore(Sql sql) {
        this.sql = sql;
    }

    /** A case that moves: its head as it was read, and how. */
    public record Moved(CaseHead head, DueShift shift) {}

    public int nextRound(CentreId centre, ChangeNo change) {
        return (int) sql.of("""
                        select coalesce(max(round), 0) + 1 from casework.recount where centre = :centre and change_no = :change
                        """).with("centre", centre).with("change", change).count();
    }

    public void insert(RecountRound round) {
        sql.of("""
                        insert into casework.recount (centre, change_no, round, applied, begun_at, begun_by, submission_id)
                        values (:centre, :change, :round, :applied, :at, :officer, :submission)
                        """)
                .with("centre", round.centre())
                .with("change", round.change())
                .with("round", round.round())
                .with("applied", round.applied())
                .with("at", round.begunAt())
                .with("officer", round.begunBy())
                .with("submission", round.submission())
                .run();
    }

    public Optional<RecountRound> round(CentreId centre, SubmissionId submission) {
        return sql.of("select " + ROUND
                        + " from casework.recount where centre = :centre and submission_id = :submission")
                .with("centre", centre)
                .with("submission", submission)
                .maybe(RecountStore::round);
    }

    /** The one that was carried out, or else the last that was looked at. */
    public Optional<RecountRound> latest(CentreId centre, ChangeNo change) {
        return sql.of("select " + ROUND + """
                         from casework.recount where centre = :centre and change_no = :change
                         order by applied desc, round desc limit 1
                        """)
                .with("centre", centre)
                .with("change", change)
                .maybe(RecountStore::round);
    }

    /** Rounds that are carried out, of all changes of a centre. */
    public List<RecountRound> applied(CentreId centre) {
        return sql.of("select " + ROUND
                        + " from casework.recount where centre = :centre and applied order by begun_at, change_no")
                .with("centre", centre)
                .list(RecountStore::round);
    }

    /** The round as it stands; nobody else goes on with it until this transaction ends. */
    public RecountRound locked(RecountRound round) {
        return sql.of("select " + ROUND + """
                         from casework.recount where centre = :centre and change_no = :change and round = :round for update
                        """)
                .with("centre", round.centre())
                .with("change", round.change())
                .with("round", round.round())
                .one(RecountStore::round);
    }

    public void advance(RecountRound round, String upTo, int examined, int moved, @Nullable Instant endedAt) {
        sql.of("""
                        update casework.recount
                           set up_to = :upTo, examined = examined + :examined, moved = moved + :moved, ended_at = :endedAt
                         where centre = :centre and change_no = :change and round = :round
                        """)
                .with("centre", round.centre())
                .with("change", round.change())
                .with("round", round.round())
                .with("upTo", upTo)
                .with("examined", examined)
                .with("moved", moved)
                .with("endedAt", endedAt)
                .run();
    }

    /**
     * The next open cases in the order of their numbers whose dates may lie on or after a moment. A case that is due before the
     * first changed day cannot move; one that stands still is due later every day; one that nobody has answered is due when
     * silence accepts it.
     */
    public List<CaseHead> open(CentreId centre, String after, Instant from, int size) {
        return sql.of("select " + CaseRows.COLUMNS + """
                         from casework.case_head
                         where centre = :centre and case_no > :after and state in ('RECEIVED', 'ACCEPTED', 'PAUSED', 'DECIDED')
                           and (state = 'PAUSED' or (state = 'DECIDED' and delivery_due_at >= :from)
                                or (state = 'ACCEPTED' and greatest(promised_due_at, legal_due_at) >= :from)
                                or (state = 'RECEIVED' and greatest(silent_promised_due_at, silent_legal_due_at) >= :from))
                         order by case_no limit :size
                        """)
                .with("centre", centre)
                .with("after", after)
                .with("from", from)
                .with("size", size)
                .list(CaseRows::head);
    }

    public boolean hasOpenUpTo(CentreId centre, Instant moment) {
        return sql.of("""
                        select exists (select 1 from casework.case_head
                                        where centre = :centre and state in ('RECEIVED', 'ACCEPTED', 'PAUSED', 'DECIDED')
                                          and coalesce(accepted_at, received_at) <= :moment)
                        """).with("centre", centre).with("moment", moment).one(row -> row.getBoolean(1));
    }

    public void insert(RecountRound round, List<Moved> lines) {
        if (lines.isEmpty()) return;
        sql.of("""
                        insert into casework.recount_line (centre, change_no, round, case_no, movement, promised_before, promised_after,
                            legal_before, legal_after, delivery_before, delivery_after, provisional_before, provisional_after)
                        select :centre, :change, :round, case_no, movement, cast(nullif(pb, '') as timestamptz),
                               cast(nullif(pa, '') as timestamptz), cast(nullif(lb, '') as timestamptz),
                               cast(nullif(la, '') as timestamptz), cast(nullif(db, '') as timestamptz),
                               cast(nullif(da, '') as timestamptz), cast(vb as boolean), cast(va as boolean)
                          from unnest(cast(:numbers as text[]), cast(:movements as text[]), cast(:pb as text[]), cast(:pa as text[]),
                                      cast(:lb as text[]), cast(:la as text[]), cast(:db as text[]), cast(:da as text[]),
                                      cast(:vb as text[]), cast(:va as text[]))
                               as line (case_no, movement, pb, pa, lb, la, db, da, vb, va)
                        """)
                .with("centre", round.centre())
                .with("change", round.change())
                .with("round", round.round())
                .with("numbers", texts(lines, line -> line.head().number()))
                .with("movements", texts(lines, line -> line.shift().movement()))
                .with("pb", texts(lines, line -> line.shift().before().promised()))
                .with("pa", texts(lines, line -> line.shift().after().promised()))
                .with("lb", texts(lines, line -> line.shift().before().legal()))
                .with("la", texts(lines, line -> line.shift().after().legal()))
                .with("db", texts(lines, line -> line.shift().before().delivery()))
                .with("da", texts(lines, line -> line.shift().after().delivery()))
                .with("vb", texts(lines, line -> line.shift().before().provisional()))
                .with("va", texts(lines, line -> line.shift().after().provisional()))
                .run();
    }

    /** Moves the heads by one entry each; refused as a whole when one of them no longer stands where it was read. */
    public void move(CentreId centre, List<Moved> moved) {
        if (moved.isEmpty()) return;
        int done = sql.of("""
                        update casework.case_head head
                           set version = head.version + 1,
                               promised_due_at = coalesce(cast(nullif(pa, '') as timestamptz), promised_due_at),
                               legal_due_at = coalesce(cast(nullif(la, '') as timestamptz), legal_due_at),
                               delivery_due_at = coalesce(cast(nullif(da, '') as timestamptz), delivery_due_at),
                               provisional = case when pa = '' then provisional else cast(va as boolean) end
                          from unnest(cast(:numbers as text[]), cast(:versions as text[]), cast(:pa as text[]), cast(:la as text[]),
                                      cast(:da as text[]), cast(:va as text[])) as moved (case_no, seen, pa, la, da, va)
                         where head.centre = :centre and head.case_no = moved.case_no
                           and head.version = cast(moved.seen as integer)
                        """)
                .with("centre", centre)
                .with("numbers", texts(moved, one -> one.head().number()))
                .with("versions", texts(moved, one -> one.head().standing().version()))
                .with("pa", texts(moved, one -> one.shift().after().promised()))
                .with("la", texts(moved, one -> one.shift().after().legal()))
                .with("da", texts(moved, one -> one.shift().after().delivery()))
                .with("va", texts(moved, one -> one.shift().after().provisional()))
                .run();
        if (done != moved.size()) throw new ActRefused(LedgerReason.CHANGED_MEANWHILE);
    }

    /**
     * Writes anew until when silence is no answer yet, and what would be due then. That is a reading of the calendar and no promise
     * to anybody, so it has no entry of its own.
     */
    public void readAnew(CentreId centre, List<CaseHead> received) {
        if (received.isEmpty()) return;
        int done = sql.of("""
                        update casework.case_head head
                           set silence_ends_at = cast(ends as timestamptz), silent_promised_due_at = cast(promised as timestamptz),
                               silent_legal_due_at = cast(legal as timestamptz), silent_provisional = cast(open as boolean)
                          from unnest(cast(:numbers as text[]), cast(:versions as text[]), cast(:ends as text[]),
                                      cast(:promised as text[]), cast(:legal as text[]), cast(:open as text[]))
                               as anew (case_no, seen, ends, promised, legal, open)
                         where head.centre = :centre and head.case_no = anew.case_no
                           and head.version = cast(anew.seen as integer)
                        """)
                .with("centre", centre)
                .with("numbers", each(received, head -> head.number().value()))
                .with("versions", each(received, head -> head.standing().version()))
                .with("ends", each(received, head -> silence(head).endsAt()))
                .with("promised", each(received, head -> silence(head).promisedDueAt()))
                .with("legal", each(received, head -> silence(head).legalDueAt()))
                .with("open", each(received, head -> silence(head).provisional()))
                .run();
        if (done != received.size()) throw new ActRefused(LedgerReason.CHANGED_MEANWHILE);
    }

    private static CaseHead.Silence silence(CaseHead head) {
        return Optional.ofNullable(head.standing().intake().silence()).orElseThrow();
    }

    private static List<String> each(List<CaseHead> heads, Function<CaseHead, Object> value) {
        return heads.stream().map(head -> value.apply(head).toString()).toList();
    }

    private static List<String> texts(List<Moved> moved, Function<Moved, @Nullable Object> value) {
        return moved.stream()
                .map(one -> {
                    var text = value.apply(one);
                    return text == null ? "" : text instanceof CaseNumber no ? no.value() : text.toString();
                })
                .toList();
    }

    public Map<Movement, Long> movements(RecountRound round) {
        var counted = new EnumMap<Movement, Long>(Movement.class);
        sql.of("""
                        select movement, count(*) as cases from casework.recount_line
                         where centre = :centre and change_no = :change and round = :round group by movement
                        """)
                .with("centre", round.centre())
                .with("change", round.change())
                .with("round", round.round())
                .list(row -> counted.put(Movement.valueOf(row.getString("movement")), row.getLong("cases")));
        return counted;
    }

    /** False when the applicant was told before, or has not to be told. */
    public boolean tell(RecountRound round, CaseNumber number, Told told) {
        return sql.of("""
                                update casework.recount_line set told_at = :at, told_by = :officer, told_way = :way
                                 where centre = :centre and change_no = :change and round = :round and case_no = :number
                                   and told_at is null
                                """)
                        .with("centre", round.centre())
                        .with("change", round.change())
                        .with("round", round.round())
                        .with("number", number)
                        .with("at", told.at())
                        .with("officer", told.by())
                        .with("way", told.way())
                        .run()
                == 1;
    }

    private static RecountRound round(ResultSet row) throws SQLException {
        return new RecountRound(
                new CentreId(row.getString("centre")),
                new ChangeNo(row.getString("change_no")),
                row.getInt("round"),
                row.getBoolean("applied"),
                instant(row, "begun_at"),
                new OfficerNo(row.getString("begun_by")),
                new SubmissionId(row.getString("submission_id")),
                row.getString("up_to"),
                row.getLong("examined"),
                row.getLong("moved"),
                maybeInstant(row, "ended_at"));
    }
}

package onewindow.casework.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import onewindow.casework.CaseNumber;
import onewindow.casework.PauseSign;
import onewindow.casework.rules.CheckedPause;
import onewindow.casework.rules.Suspension.Cause;
import onewindow.platform.CentreId;
import onewindow.platform.Listing;
import onewindow.platform.LongReading;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Pauses of the clocks with what is odd about them: written with the case, read by supervision. */
@Repository
public class PauseStore {
    private static final String COLUMNS = """
            pause.case_no, head.item_name, head.department, pause.cause, pause.officer, pause.begun_at, pause.ended_at,
            pause.paper, pause.days_left, array_to_string(pause.signs, ',') as signs""";
    private static final String PAUSES = "casework.pause pause join casework.case_head head"
            + " on head.centre = pause.centre and head.case_no = pause.case_no";
    private static final String LATEST = "pause.begun_at desc, pause.case_no, pause.pause_no desc";

    private final Sql sql;
    private final LongReading reading;

    PauseStore(Sql sql, LongReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    /** A pause beside the case it belongs to. */
    public record Listed(
            CaseNumber number,
            String itemName,
            String department,
            Cause cause,
            OfficerNo by,
            Instant begunAt,
            @Nullable Instant endedAt,
            String paper,
            int daysLeft,
            Set<PauseSign> signs) {}

    public void write(CentreId centre, CaseNumber number, List<CheckedPause> pauses) {
        for (var one : pauses)
            sql.of("""
                            insert into casework.pause
                                (centre, case_no, pause_no, cause, officer, begun_at, ended_at, paper, days_left, signs)
                            values (:centre, :number, :pause, :cause, :officer, :from, :until, :paper, :left,
                                    string_to_array(:signs, ','))
                            on conflict (centre, case_no, pause_no)
                                do update set ended_at = :until, paper = :paper, signs = string_to_array(:signs, ',')
                            """)
                    .with("centre", centre)
                    .with("number", number)
                    .with("pause", one.number())
                    .with("cause", one.pause().cause())
                    .with("officer", one.pause().by())
                    .with("from", one.pause().from())
                    .with("until", one.pause().until())
                    .with("paper", one.pause().paper())
                    .with("left", one.daysLeft())
                    .with("signs", one.signs().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                    .run();
    }

    /** Only those with a sign; the latest first. Without a sign named, those with any. */
    public List<Listed> page(CentreId centre, @Nullable PauseSign sign, int page, int size) {
        return listing(centre, sign).page(sql, COLUMNS, LATEST, page, size, PauseStore::listed);
    }

    public long count(CentreId centre, @Nullable PauseSign sign) {
        return listing(centre, sign).count(sql);
    }

    public void each(CentreId centre, @Nullable PauseSign sign, Consumer<Listed> taker) {
        reading.read(reports -> listing(centre, sign).each(reports, COLUMNS, LATEST, PauseStore::listed, taker));
    }

    private static Listing listing(CentreId centre, @Nullable PauseSign sign) {
        return Listing.from(PAUSES)
                .where("pause.centre = :centre", "centre", centre)
                .where("pause.signs <> '{}'")
                .where(":sign = any(pause.signs)", "sign", sign);
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                new CaseNumber(row.getString("case_no")),
                row.getString("item_name"),
                row.getString("department"),
                Cause.valueOf(row.getString("cause")),
                new OfficerNo(row.getString("officer")),
                instant(row, "begun_at"),
                maybeInstant(row, "ended_at"),
                row.getString("paper"),
                row.getInt("days_left"),
                Arrays.stream(row.getString("signs").split(","))
                        .map(PauseSign::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PauseSign.class))));
    }
}

package onewindow.casework.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import onewindow.casework.CaseHead;
import onewindow.casework.CaseNumber;
import onewindow.casework.CaseState;
import onewindow.casework.Channel;
import onewindow.catalogue.CaseType;
import onewindow.parties.PartyNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;

/** Rows of casework.case_head to records. */
final class CaseRows {
    static final String COLUMNS = """
            centre, case_no, version, state, item_code, item_version, item_name, department, case_type, licence, applicant,
            applicant_masked, responsible, window_no, channel, query_code, promised_days, legal_days, received_at,
            accepted_at, promised_due_at, legal_due_at, provisional, stopped_at, decided_at, granted, delivery_due_at,
            delivered_at, silence_ends_at, silent_promised_due_at, silent_legal_due_at, silent_provisional, deemed,
            coalesce(receipt_due_at, received_at) as receipt_due_at, answered_at, further_notices, beside_list,
            promised_until""";

    private CaseRows() {}

    static CaseHead head(ResultSet row) throws SQLException {
        return new CaseHead(opening(row), standing(row));
    }

    private static CaseHead.Opening opening(ResultSet row) throws SQLException {
        return new CaseHead.Opening(
                new CentreId(row.getString("centre")),
                new CaseNumber(row.getString("case_no")),
                row.getString("item_code"),
                row.getInt("item_version"),
                row.getString("item_name"),
                row.getString("department"),
                CaseType.valueOf(row.getString("case_type")),
                row.getBoolean("licence"),
                new PartyNo(row.getString("applicant")),
                row.getString("applicant_masked"),
                window(row.getString("window_no")),
                Channel.valueOf(row.getString("channel")),
                row.getString("query_code"),
                row.getInt("promised_days"),
                row.getInt("legal_days"),
                instant(row, "received_at"));
    }

    private static CaseHead.Standing standing(ResultSet row) throws SQLException {
        return new CaseHead.Standing(
                row.getInt("version"),
                CaseState.valueOf(row.getString("state")),
                new OfficerNo(row.getString("responsible")),
                maybeInstant(row, "accepted_at"),
                maybeInstant(row, "promised_due_at"),
                maybeInstant(row, "legal_due_at"),
                row.getBoolean("provisional"),
                maybeInstant(row, "stopped_at"),
                maybeInstant(row, "decided_at"),
                row.getObject("granted", Boolean.class),
                maybeInstant(row, "delivery_due_at"),
                maybeInstant(row, "delivered_at"),
                intake(row));
    }

    private static CaseHead.Intake intake(ResultSet row) throws SQLException {
        return new CaseHead.Intake(
                silence(row),
                row.getBoolean("deemed"),
                instant(row, "receipt_due_at"),
                maybeInstant(row, "answered_at"),
                row.getInt("further_notices"),
                row.getInt("beside_list"),
                row.getObject("promised_until", LocalDate.class));
    }

    private static CaseHead.@Nullable Silence silence(ResultSet row) throws SQLException {
        var end = maybeInstant(row, "silence_ends_at");
        return end == null
                ? null
                : new CaseHead.Silence(
                        end,
                        instant(row, "silent_promised_due_at"),
                        instant(row, "silent_legal_due_at"),
                        row.getBoolean("silent_provisional"));
    }

    private static @Nullable WindowNo window(@Nullable String number) {
        return number == null ? null : new WindowNo(number);
    }
}

package onewindow.people.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import onewindow.people.AccountSummary;
import onewindow.people.AccountSummary.AccountState;
import onewindow.people.LoginName;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.Listing;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The list of accounts that administrators filter, sort and page. */
@Repository
public class AccountList {
    /** Columns by which the list may be sorted, the usual one first. */
    public static final List<String> SORTS = List.of("login", "officer", "unit", "signedIn", "opened");

    private static final Map<String, String> COLUMNS = Map.of(
            "login", "a.login",
            "officer", "a.officer",
            "unit", "o.unit",
            "signedIn", "a.last_signed_in_at",
            "opened", "a.opened_at");
    private static final String STATE = """
            case when a.locked_by_hand then 'LOCKED_BY_HAND' when a.locked_until > :now then 'LOCKED_OUT'
                 when a.must_change then 'WAITS_FOR_PASSWORD' else 'IN_USE' end
            """;

    private final Sql sql;

    AccountList(Sql sql) {
        this.sql = sql;
    }

    public long count(CentreId centre, @Nullable String words, @Nullable AccountState state, Instant now) {
        return listing(centre, words, state, now).count(sql);
    }

    public List<AccountSummary> page(
            CentreId centre,
            @Nullable String words,
            @Nullable AccountState state,
            Instant now,
            String sort,
            boolean falling,
            int page,
            int size) {
        var column = COLUMNS.get(sort);
        if (column == null) throw new IllegalArgumentException("accounts are not sorted by " + sort);
        var order = column + (falling ? " desc nulls last" : " asc nulls last") + ", a.login";
        return listing(centre, words, state, now)
                .page(
                        sql,
                        "a.login, a.officer, o.name, o.unit, " + STATE
                                + " as state, a.locked_until, a.last_signed_in_at, a.opened_at",
                        order,
                        page,
                        size,
                        AccountList::summary);
    }

    private static Listing listing(CentreId centre, @Nullable String words, @Nullable AccountState state, Instant now) {
        var like = words == null || words.isBlank() ? null : Listing.contains(words);
        return Listing.from("people.account a join people.officer o on o.centre = a.centre and o.officer = a.officer")
                .where("a.centre = :centre", "centre", centre)
                .where(
                        "(a.login ilike :words or a.officer ilike :words or o.name ilike :words or o.name_latin ilike :words)",
                        "words",
                        like)
                .where(STATE + " = :state", "state", state)
                .with("now", now);
    }

    private static AccountSummary summary(ResultSet row) throws SQLException {
        return new AccountSummary(
                new LoginName(row.getString("login")),
                new OfficerNo(row.getString("officer")),
                row.getString("name"),
                new UnitNo(row.getString("unit")),
                AccountState.valueOf(row.getString("state")),
                maybeInstant(row, "locked_until"),
                maybeInstant(row, "last_signed_in_at"),
                instant(row, "opened_at"));
    }
}

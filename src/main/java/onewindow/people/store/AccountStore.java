package onewindow.people.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.people.LoginName;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All SQL that opens, locks and signs in accounts. */
@Repository
public class AccountStore {
    private static final String ACCOUNT = """
            select a.login, a.officer, o.name, o.active, a.password_hash, a.one_time_until, a.must_change, a.password_changed_at,
                   a.previous_hashes, a.locked_until, a.locked_by_hand, a.failed_count, a.last_signed_in_at
              from people.account a join people.officer o on o.centre = a.centre and o.officer = a.officer
             where a.centre = :centre
            """;

    private final Sql sql;

    AccountStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<Account> find(CentreId centre, LoginName login) {
        return sql.of(ACCOUNT + " and a.login = :login")
                .with("centre", centre)
                .with("login", login)
                .maybe(AccountStore::account);
    }

    /** Holds the account until the transaction ends, so that two tries at once are judged one after the other. */
    public Account hold(CentreId centre, LoginName login) {
        return sql.of(ACCOUNT + " and a.login = :login for update of a")
                .with("centre", centre)
                .with("login", login)
                .one(AccountStore::account);
    }

    public Optional<Account> findOf(CentreId centre, OfficerNo officer) {
        return sql.of(ACCOUNT + " and a.officer = :officer")
                .with("centre", centre)
                .with("officer", officer)
                .maybe(AccountStore::account);
    }

    /** A new account; its secret is a one-time code unless {@code oneTimeUntil} is absent. */
    public void open(
            CentreId centre,
            LoginName login,
            OfficerNo officer,
            String hash,
            @Nullable Instant oneTimeUntil,
            Instant at) {
        sql.of("""
                        insert into people.account (centre, login, officer, password_hash, one_time_until, must_change, password_changed_at,
                                                    opened_at)
                        values (:centre, :login, :officer, :hash, :oneTimeUntil, :mustChange, :at, :at)
                        """)
                .with("centre", centre)
                .with("login", login)
                .with("officer", officer)
                .with("hash", hash)
                .with("oneTimeUntil", oneTimeUntil)
                .with("mustChange", oneTimeUntil != null)
                .with("at", at)
                .run();
    }

    /** The number of wrong tries since the last success, this one counted. */
    public int countFailure(CentreId centre, LoginName login) {
        return sql.of("""
                        update people.account set failed_count = failed_count + 1
                         where centre = :centre and login = :login returning failed_count
                        """).with("centre", centre).with("login", login).one(row -> row.getInt("failed_count"));
    }

    public void lockOut(CentreId centre, LoginName login, Instant until) {
        sql.of("update people.account set locked_until = :until where centre = :centre and login = :login")
                .with("centre", centre)
                .with("login", login)
                .with("until", until)
                .run();
    }

    public void countSuccess(CentreId centre, LoginName login, Instant at) {
        sql.of("""
                        update people.account set failed_count = 0, locked_until = null, last_signed_in_at = :at
                         where centre = :centre and login = :login
                        """).with("centre", centre).with("login", login).with("at", at).run();
    }

    /** A password of one's own: the code is used up, other sessions end, the old hash is remembered. */
    public void changePassword(CentreId centre, LoginName login, String hash, List<String> previous, Instant at) {
        sql.of("""
                        update people.account
                           set password_hash = :hash, previous_hashes = :previous, password_changed_at = :at, one_time_until = null,
                               must_change = false, failed_count = 0, era = era + 1
                         where centre = :centre and login = :login
                        """)
                .with("centre", centre)
                .with("login", login)
                .with("hash", hash)
                .with("previous", previous)
                .with("at", at)
                .run();
    }

    /** A one-time code instead of the password, which is remembered; open sessions end, a lock by wrong tries too. */
    public void giveCode(CentreId centre, LoginName login, String hash, List<String> previous, Instant until) {
        sql.of("""
                        update people.account
                           set password_hash = :hash, previous_hashes = :previous, one_time_until = :until, must_change = true,
                               failed_count = 0, locked_until = null, era = era + 1
                         where centre = :centre and login = :login
                        """)
                .with("centre", centre)
                .with("login", login)
                .with("hash", hash)
                .with("previous", previous)
                .with("until", until)
                .run();
    }

    public void lock(CentreId centre, LoginName login) {
        sql.of("""
                        update people.account set locked_by_hand = true, era = era + 1 where centre = :centre and login = :login
                        """).with("centre", centre).with("login", login).run();
    }

    public void unlock(CentreId centre, LoginName login) {
        sql.of("""
                        update people.account set locked_by_hand = false, locked_until = null, failed_count = 0
                         where centre = :centre and login = :login
                        """).with("centre", centre).with("login", login).run();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new LoginName(row.getString("login")),
                new OfficerNo(row.getString("officer")),
                row.getString("name"),
                row.getBoolean("active"),
                row.getString("password_hash"),
                maybeInstant(row, "one_time_until"),
                row.getBoolean("must_change"),
                instant(row, "password_changed_at"),
                Columns.words(row, "previous_hashes", hash -> hash),
                maybeInstant(row, "locked_until"),
                row.getBoolean("locked_by_hand"),
                row.getInt("failed_count"),
                maybeInstant(row, "last_signed_in_at"));
    }
}

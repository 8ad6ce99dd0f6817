package onewindow.people.store;

import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.people.ApiTokenSummary;
import onewindow.people.ApiTokens;
import onewindow.people.Permission;
import onewindow.people.TokenNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** All SQL about keys to the JSON interface, but for the look-up at each request ({@link SignedInStore#ofToken}). */
@Repository
public class TokenStore {
    private static final String TOKEN = """
            select t.token_no, t.name, t.officer, o.name as officer_name, t.scopes, t.issued_at, t.issued_by, t.expires_at, t.revoked_at
              from people.api_token t join people.officer o on o.centre = t.centre and o.officer = t.officer
             where t.centre = :centre
            """;

    private final Sql sql;

    TokenStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(
            CentreId centre,
            TokenNo no,
            ApiTokens.Wish wish,
            List<Permission> scopes,
            byte[] digest,
            Instant at,
            OfficerNo by) {
        sql.of("""
                        insert into people.api_token (centre, token_no, name, officer, scopes, digest, issued_at, issued_by, expires_at)
                        values (:centre, :no, :name, :officer, :scopes, :digest, :at, :by, :until)
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("name", wish.name().strip())
                .with("officer", wish.officer())
                .with("scopes", scopes)
                .with("digest", digest)
                .with("at", at)
                .with("by", by)
                .with("until", wish.until())
                .run();
    }

    /** False when it was revoked before. */
    public boolean revoke(CentreId centre, TokenNo no, Instant at) {
        return sql.of("""
                        update people.api_token set revoked_at = :at
                         where centre = :centre and token_no = :no and revoked_at is null
                        """).with("centre", centre).with("no", no).with("at", at).run() == 1;
    }

    public Optional<ApiTokenSummary> find(CentreId centre, TokenNo no) {
        return sql.of(TOKEN + " and t.token_no = :no")
                .with("centre", centre)
                .with("no", no)
                .maybe(TokenStore::token);
    }

    public List<ApiTokenSummary> list(CentreId centre) {
        return sql.of(TOKEN + " order by t.revoked_at is not null, t.expires_at, t.name")
                .with("centre", centre)
                .list(TokenStore::token);
    }

    private static ApiTokenSummary token(ResultSet row) throws SQLException {
        return new ApiTokenSummary(
                new TokenNo(row.getString("token_no")),
                row.getString("name"),
                new OfficerNo(row.getString("officer")),
                row.getString("officer_name"),
                Columns.words(row, "scopes", Permission::valueOf),
                instant(row, "issued_at"),
                new OfficerNo(row.getString("issued_by")),
                instant(row, "expires_at"),
                maybeInstant(row, "revoked_at"));
    }
}

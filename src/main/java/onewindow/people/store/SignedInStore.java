package onewindow.people.store;

import static onewindow.people.store.Columns.maybe;
import static onewindow.platform.Sql.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import onewindow.people.LoginName;
import onewindow.people.Officer;
import onewindow.people.Permission;
import onewindow.people.Role;
import onewindow.people.SignedIn;
import onewindow.people.UnitNo;
import onewindow.people.rules.PasswordPolicy;
import onewindow.platform.CentreId;
import onewindow.platform.ChinaTime;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.WindowNo;
import org.springframework.stereotype.Repository;

/**
 * Who acts, read anew at every request in one statement: what was granted, withdrawn or locked a moment ago counts at once and
 * on every node.
 */
@Repository
public class SignedInStore {
    private static final String WINDOW = """
            (select p.window_no from people.post_holder h join people.post p on p.centre = h.centre and p.post = h.post
              where h.centre = o.centre and h.officer = o.officer and h.valid @> cast(:today as date) and p.window_no is not null
              order by h.part, p.post limit 1) as window_no
            """;
    private static final String ROLES = """
            array(select distinct g.role from people.role_grant g
                   where g.centre = o.centre and g.officer = o.officer and g.valid @> cast(:now as timestamptz)
                     and (g.unit is null or g.unit = o.unit)
                     and (g.window_no is null or exists (
                          select 1 from people.post_holder h join people.post p on p.centre = h.centre and p.post = h.post
                           where h.centre = o.centre and h.officer = o.officer and h.valid @> cast(:today as date)
                             and p.window_no = g.window_no))) as roles
            """;

    private final Sql sql;

    SignedInStore(Sql sql) {
        this.sql = sql;
    }

    /** The owner of an account that is not locked by hand; an account locked by wrong tries keeps its open sessions. */
    public Optional<SignedIn> ofAccount(CentreId centre, LoginName login, Instant now) {
        return sql.of("select o.officer, o.name, o.name_latin, o.unit, a.era, a.must_change, a.password_changed_at, "
                        + WINDOW + ", "
                        + ROLES + """
                          from people.account a join people.officer o on o.centre = a.centre and o.officer = a.officer
                         where a.centre = :centre and a.login = :login and o.active and not a.locked_by_hand
                        """)
                .with("centre", centre)
                .with("login", login)
                .with("now", now)
                .with("today", ChinaTime.dateOf(now))
                .maybe(row -> new SignedIn(
                        officer(row, centre, permissions(row)),
                        row.getString("name_latin"),
                        login,
                        row.getInt("era"),
                        row.getBoolean("must_change")
                                || PasswordPolicy.isTooOld(instant(row, "password_changed_at"), now)));
    }

    /** The technical officer behind a key, with what the key and his roles both allow. */
    public Optional<Officer> ofToken(CentreId centre, byte[] digest, Instant now) {
        return sql.of("select o.officer, o.name, o.unit, t.scopes, " + WINDOW + ", " + ROLES + """
                          from people.api_token t join people.officer o on o.centre = t.centre and o.officer = t.officer
                         where t.centre = :centre and t.digest = :digest and t.revoked_at is null and t.expires_at > :now and o.active
                        """)
                .with("centre", centre)
                .with("digest", digest)
                .with("now", now)
                .with("today", ChinaTime.dateOf(now))
                .maybe(row -> {
                    var allowed = permissions(row);
                    allowed.retainAll(Columns.words(row, "scopes", Permission::valueOf));
                    return officer(row, centre, allowed);
                });
    }

    private static Officer officer(ResultSet row, CentreId centre, Set<Permission> permissions) throws SQLException {
        return new Officer(
                centre,
                new OfficerNo(row.getString("officer")),
                row.getString("name"),
                new UnitNo(row.getString("unit")),
                maybe(row, "window_no", WindowNo::new),
                null,
                permissions);
    }

    private static Set<Permission> permissions(ResultSet row) throws SQLException {
        var permissions = EnumSet.noneOf(Permission.class);
        permissions.addAll(Role.permissionsOf(Columns.words(row, "roles", Role::valueOf)));
        return permissions;
    }
}

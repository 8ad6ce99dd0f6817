package onewindow.people.store;

import static onewindow.people.store.Columns.maybe;
import static onewindow.platform.Sql.instant;
import static onewindow.platform.Sql.maybeInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.people.GrantNo;
import onewindow.people.Role;
import onewindow.people.RoleGrant;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.WindowNo;
import org.springframework.stereotype.Repository;

/** All SQL about roles. A grant is ended, never removed. */
@Repository
public class RoleStore {
    private static final String GRANT = """
            select grant_no, officer, role, unit, window_no, lower(valid) as from_at, upper(valid) as until_at
              from people.role_grant where centre = :centre and not isempty(valid)
            """;

    private final Sql sql;

    RoleStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(CentreId centre, RoleGrant grant) {
        sql.of("""
                        insert into people.role_grant (centre, grant_no, officer, role, unit, window_no, valid)
                        values (:centre, :no, :officer, :role, :unit, :window,
                                tstzrange(cast(:from as timestamptz), cast(:until as timestamptz)))
                        """)
                .with("centre", centre)
                .with("no", grant.no())
                .with("officer", grant.officer())
                .with("role", grant.role())
                .with("unit", grant.unit())
                .with("window", grant.window())
                .with("from", grant.from())
                .with("until", grant.until())
                .run();
    }

    /** Ends a grant; one that has not begun yet never begins. */
    public void end(CentreId centre, GrantNo no, Instant at) {
        sql.of("""
                        update people.role_grant
                           set valid = tstzrange(lower(valid), greatest(lower(valid), cast(:at as timestamptz)))
                         where centre = :centre and grant_no = :no
                        """).with("centre", centre).with("no", no).with("at", at).run();
    }

    public Optional<RoleGrant> find(CentreId centre, GrantNo no) {
        return sql.of(GRANT + " and grant_no = :no")
                .with("centre", centre)
                .with("no", no)
                .maybe(RoleStore::grant);
    }

    /** Grants that hold now or will. */
    public List<RoleGrant> standing(CentreId centre, Instant now) {
        return sql.of(GRANT + " and (upper(valid) is null or upper(valid) > :now) order by officer, role, grant_no")
                .with("centre", centre)
                .with("now", now)
                .list(RoleStore::grant);
    }

    public List<Role> rolesOf(CentreId centre, OfficerNo officer, Instant now) {
        return sql.of("""
                        select distinct role from people.role_grant
                         where centre = :centre and officer = :officer and valid @> cast(:now as timestamptz)
                        """)
                .with("centre", centre)
                .with("officer", officer)
                .with("now", now)
                .list(row -> Role.valueOf(row.getString("role")));
    }

    private static RoleGrant grant(ResultSet row) throws SQLException {
        return new RoleGrant(
                new GrantNo(row.getString("grant_no")),
                new OfficerNo(row.getString("officer")),
                Role.valueOf(row.getString("role")),
                maybe(row, "unit", UnitNo::new),
                maybe(row, "window_no", WindowNo::new),
                instant(row, "from_at"),
                maybeInstant(row, "until_at"));
    }
}

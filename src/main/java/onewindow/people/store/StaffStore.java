package onewindow.people.store;

import static onewindow.people.store.Columns.maybe;
import static onewindow.people.store.Columns.maybeDay;
import static onewindow.people.store.Columns.name;
import static onewindow.people.store.Columns.words;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onewindow.people.OfficerSummary;
import onewindow.people.OfficerSummary.StaffCategory;
import onewindow.people.Post;
import onewindow.people.PostNo;
import onewindow.people.ServiceWindow;
import onewindow.people.Unit;
import onewindow.people.UnitNo;
import onewindow.platform.CentreId;
import onewindow.platform.OfficerNo;
import onewindow.platform.Sql;
import onewindow.platform.WindowNo;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All SQL that reads units, windows, officers and posts. */
@Repository
public class StaffStore {
    private static final String OFFICER =
            "select officer, name, name_latin, unit, second_line, title_zh, title_en, category, phone, active from people.officer ";
    private static final String HOLDER =
            "select post, part, officer, lower(valid) as from_day, upper(valid) as until_day, consented_on from people.post_holder ";

    private final Sql sql;

    StaffStore(Sql sql) {
        this.sql = sql;
    }

    public List<Unit> units(CentreId centre) {
        return sql.of(
                        "select unit, kind, name_zh, name_en, parent, leader from people.unit where centre = :centre order by unit")
                .with("centre", centre)
                .list(row -> new Unit(
                        new UnitNo(row.getString("unit")),
                        Unit.UnitKind.valueOf(row.getString("kind")),
                        name(row, "name"),
                        maybe(row, "parent", UnitNo::new),
                        maybe(row, "leader", OfficerNo::new)));
    }

    /** Windows in the order in which people count them: 2 before 10. */
    public List<ServiceWindow> windows(CentreId centre) {
        return sql.of("""
                        select window_no, name_zh, name_en, place, unit from people.service_window where centre = :centre
                         order by lpad(window_no, 20, '0')
                        """)
                .with("centre", centre)
                .list(row -> new ServiceWindow(
                        new WindowNo(row.getString("window_no")),
                        name(row, "name"),
                        row.getString("place"),
                        new UnitNo(row.getString("unit"))));
    }

    public Optional<OfficerSummary> officer(CentreId centre, OfficerNo officer) {
        return sql.of(OFFICER + "where centre = :centre and officer = :officer")
                .with("centre", centre)
                .with("officer", officer)
                .maybe(StaffStore::officer);
    }

    /** Officers of one unit, or of the whole centre. */
    public List<OfficerSummary> officers(CentreId centre, @Nullable UnitNo unit) {
        return sql.of(
                        OFFICER
                                + "where centre = :centre and (cast(:unit as text) is null or unit = :unit) order by unit, officer")
                .with("centre", centre)
                .with("unit", unit)
                .list(StaffStore::officer);
    }

    /** Active persons who cannot sign in yet. */
    public List<OfficerSummary> officersWithoutAccount(CentreId centre) {
        return sql.of(OFFICER + """
                        where centre = :centre and active and category <> 'TECHNICAL'
                          and not exists (select 1 from people.account a where a.centre = officer.centre and a.officer = officer.officer)
                        order by officer
                        """).with("centre", centre).list(StaffStore::officer);
    }

    public List<Post> posts(CentreId centre) {
        return sql.of("""
                        select post, name_zh, name_en, unit, window_no, item_scope from people.post where centre = :centre
                         order by lpad(coalesce(window_no, ''), 20, '0'), post
                        """)
                .with("centre", centre)
                .list(row -> new Post(
                        new PostNo(row.getString("post")),
                        name(row, "name"),
                        new UnitNo(row.getString("unit")),
                        maybe(row, "window_no", WindowNo::new),
                        words(row, "item_scope", word -> word)));
    }

    /** Who holds which posts on a day. */
    public List<Post.Holder> holders(CentreId centre, LocalDate day) {
        return sql.of(HOLDER + "where centre = :centre and valid @> cast(:day as date) order by post, part")
                .with("centre", centre)
                .with("day", day)
                .list(StaffStore::holder);
    }

    /** The posts of one officer on a day, those held as A first. */
    public List<Post.Holder> holdersOf(CentreId centre, OfficerNo officer, LocalDate day) {
        return sql.of(
                        HOLDER
                                + "where centre = :centre and officer = :officer and valid @> cast(:day as date) order by part, post")
                .with("centre", centre)
                .with("officer", officer)
                .with("day", day)
                .list(StaffStore::holder);
    }

    private static OfficerSummary officer(ResultSet row) throws SQLException {
        return new OfficerSummary(
                new OfficerNo(row.getString("officer")),
                row.getString("name"),
                row.getString("name_latin"),
                new UnitNo(row.getString("unit")),
                maybe(row, "second_line", UnitNo::new),
                name(row, "title"),
                StaffCategory.valueOf(row.getString("category")),
                row.getString("phone"),
                row.getBoolean("active"));
    }

    private static Post.Holder holder(ResultSet row) throws SQLException {
        var from = maybeDay(row, "from_day");
        if (from == null) throw new IllegalStateException("a post is held from a day on");
        return new Post.Holder(
                new PostNo(row.getString("post")),
                Post.PostPart.valueOf(row.getString("part")),
                new OfficerNo(row.getString("officer")),
                from,
                maybeDay(row, "until_day"),
                maybeDay(row, "consented_on"));
    }
}

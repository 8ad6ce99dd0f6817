package onewindow.people.store;

import static onewindow.people.store.Columns.name;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onewindow.people.CentreProfile;
import onewindow.platform.CentreId;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;

/** All SQL about centres. */
@Repository
public class CentreStore {
    private static final String COLUMNS = """
            centre, name_zh, name_en, short_name, case_prefix, rule_book, area, address, phone, supervision_phone,
            reconsideration_body, litigation_court
            """;

    private final Sql sql;

    CentreStore(Sql sql) {
        this.sql = sql;
    }

    public List<CentreProfile> all() {
        return sql.of("select " + COLUMNS + " from people.centre order by founded_at, centre")
                .list(CentreStore::centre);
    }

    public Optional<CentreProfile> find(CentreId centre) {
        return sql.of("select " + COLUMNS + " from people.centre where centre = :centre")
                .with("centre", centre)
                .maybe(CentreStore::centre);
    }

    public void insert(CentreProfile centre, Instant at) {
        sql.of("""
                        insert into people.centre (centre, name_zh, name_en, short_name, case_prefix, rule_book, area, address, phone,
                                                   supervision_phone, reconsideration_body, litigation_court, founded_at)
                        values (:centre, :nameZh, :nameEn, :shortName, :casePrefix, :ruleBook, :area, :address, :phone,
                                :supervisionPhone, :reconsiderationBody, :litigationCourt, :at)
                        """)
                .with("centre", centre.id())
                .with("nameZh", centre.name().zh())
                .with("nameEn", centre.name().en())
                .with("shortName", centre.shortName())
                .with("casePrefix", centre.casePrefix())
                .with("ruleBook", centre.ruleBook())
                .with("area", centre.area())
                .with("address", centre.address())
                .with("phone", centre.phone())
                .with("supervisionPhone", centre.supervisionPhone())
                .with("reconsiderationBody", centre.reconsiderationBody())
                .with("litigationCourt", centre.litigationCourt())
                .with("at", at)
                .run();
    }

    private static CentreProfile centre(ResultSet row) throws SQLException {
        return new CentreProfile(
                new CentreId(row.getString("centre")),
                name(row, "name"),
                row.getString("short_name"),
                row.getString("case_prefix"),
                CentreProfile.CentreRuleBook.valueOf(row.getString("rule_book")),
                row.getString("area"),
                row.getString("address"),
                row.getString("phone"),
                row.getString("supervision_phone"),
                row.getString("reconsideration_body"),
                row.getString("litigation_court"));
    }
}
